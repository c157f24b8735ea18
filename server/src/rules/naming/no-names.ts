// Words with a capital that are near other words without being a slip for them, folded: days, months, peoples and words of
// everyday that stand in the names of bodies and streets.

export const NO_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
  december this that these those there their they then them than when what where which while with will would were from have here each
  both such some same most more many much only also over under after about other another house court state street square north south
  east west northern southern eastern western party parties black white green brown great grand lord lady saint city county country
  company community committee university universities department international national nations united united federal general union
  council counsel center centre central school schools church bank group world game games team league cup final finals open summer
  winter spring president minister ministry prime chief police office officer officers force forces army navy marine marines board news times post journal
  cooperation corporation commission universiti`.split(/\s+/),
);
