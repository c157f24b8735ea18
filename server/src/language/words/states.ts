/** The American states that have an abbreviation in news copy, folded: `calif.` and `ca` are `california`. */
export const STATES: ReadonlyMap<string, string> = new Map(
  `alabama ala al|alaska ak|arizona ariz az|arkansas ark ar|california calif ca|colorado colo co|connecticut conn ct|delaware del de
  |florida fla fl|georgia ga|hawaii hi|idaho id|illinois ill il|indiana ind in|iowa ia|kansas kan ks|kentucky ky|louisiana la|maine me
  |maryland md|massachusetts mass ma|michigan mich mi|minnesota minn mn|mississippi miss ms|missouri mo|montana mont mt|nebraska neb ne
  |nevada nev nv|new-hampshire n.h nh|new-jersey n.j nj|new-mexico n.m nm|new-york n.y ny|north-carolina n.c nc|north-dakota n.d nd
  |ohio oh|oklahoma okla ok|oregon ore or|pennsylvania pa|rhode-island r.i ri|south-carolina s.c sc|south-dakota s.d sd|tennessee tenn tn
  |texas tex tx|utah ut|vermont vt|virginia va|washington wash wa|west-virginia w.va wv|wisconsin wis wi|wyoming wyo wy`
    .split('|')
    .flatMap(line => {
      const [state = '', ...short] = line.trim().split(/\s+/);
      return [state, ...short].map(form => [form, state.replace('-', ' ')] as const);
    }),
);
