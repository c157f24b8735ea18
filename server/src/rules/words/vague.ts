/** Groups that anybody may belong to: `critics say`. */
export const GROUPS =
  'critics observers experts analysts insiders commentators pundits skeptics sceptics detractors opponents supporters proponents advocates activists campaigners scientists researchers economists historians scholars watchers strategists'.split(
    ' ',
  );

/** Groups that are vague with a *some* or *many* before them; *residents said* alone is the people of the story. */
export const PEOPLE = 'officials people lawmakers politicians residents voters locals doctors lawyers'.split(' ');

export const QUANTIFIERS = [
  'some',
  'many',
  'several',
  'most',
  'other',
  'numerous',
  'unnamed',
  'a number of',
  'a growing number of',
  'a few',
];

/** Stems of verbs by which a group holds something, with their endings. */
export const CLAIMS =
  'sa(?:y|id|ying) argued? believed? claim(?:ed)? contend(?:ed)? warn(?:ed)? suggest(?:ed)? fear(?:ed)? worr(?:y|ied) noted? maintain(?:ed)? insist(?:ed)? alleged? predict(?:ed)? caution(?:ed)? complain(?:ed)? speculated? point(?:ed)?\\sout agreed? think thought question(?:ed)? have\\s(?:said|argued|claimed|warned|suggested|questioned|criticized|criticised|described)'.split(
    ' ',
  );

/** What is said to show something without being named: `studies show`. */
export const STUDIES = 'studies research surveys polls evidence statistics reports'.split(' ');

/** What nobody in particular does: `it is understood that`, `is said to`. */
export const PASSIVES =
  'understood believed thought said reported rumored rumoured claimed argued assumed feared alleged reputed'.split(' ');

/** How nobody in particular sees it: `is widely seen as`. */
export const VIEWS =
  'criticized criticised regarded seen viewed considered believed praised condemned reported acknowledged assumed'.split(
    ' ',
  );
