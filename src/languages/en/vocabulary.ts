// The English words that tolls are told with.

export const KILLED = new Set([
  'killed',
  'dead',
  'died',
  'dying',
  'die',
  'slain',
  'martyred',
  'perished',
  'lost',
]);
export const WOUNDED = new Set(['wounded', 'injured', 'hurt', 'maimed']);
export const KILLING = new Set(['killed', 'kills', 'killing', 'kill', 'killings', 'slew']);
export const WOUNDING = new Set([
  'wounded', 'wounds', 'wounding', 'wound', 'injured', 'injures', 'injuring', 'injure', 'hurt', 'hurting',
]); // prettier-ignore
export const DEATHS = new Set(['dead', 'deaths', 'death', 'fatalities', 'fatality']);
export const INJURIES = new Set(['injuries', 'injury', 'wounded', 'injured']);

/** Words that may stand between whom a number counts and the verb. */
export const AUXILIARY = new Set([
  'were', 'was', 'are', 'is', 'have', 'has', 'had', 'been', 'being', 'be', 'also', 'reportedly', 'others', 'other', 'people',
  'more', 'then', 'later', 'both', 'all', 'of', 'them', 'confirmed', 'left', 'seriously', 'critically', 'severely', 'badly', 'slightly',
]); // prettier-ignore

/** Words that end the phrase which a number heads: past them the verb belongs to something else. */
export const BARRIER = new Set([
  ';', ':', '.', '!', '?', 'that', 'which', 'who', 'but', 'while', 'when', 'after', 'before', 'because', 'saying', 'said', 'targeted',
  'struck', 'hit', 'launched', 'fired', 'attacked', 'bombed', 'conducted', 'destroyed', 'wounding', 'killing', 'claimed', 'blamed',
]); // prettier-ignore

export const PEOPLE =
  /^(?:people|persons?|fighters?|militants?|militia(?:men|man|s)?|members?|soldiers?|troops?|civilians?|guards?|bodyguards?|commanders?|leaders?|men|man|women|woman|children|child|others?|officers?|officials?|americans?|britons?|iraqis?|iranians?|syrians?|israelis?|lebanese|palestinians?|jordanians?|afghans?|pakistanis?|foreigners?|personnel|servicemembers?|servicem[ae]n|advis[eo]rs?|medics?|policem[ae]n|paramilitar(?:y|ies)|generals?|colonels?|commandos?|sailors?|marines?|airmen|guests?|protesters?|demonstrators?|victims|worshippers|mourners|pilgrims|contractors?|nationals?|citizens?|residents?|villagers?|gunmen|gunman|operatives?|terrorists?|insurgents?|rebels?|combatants?|companions?|aides?|associates?|deput(?:y|ies)|passengers?|drivers?|staff|staffers|employees?|workers?|students?|girls?|boys?|martyrs?|diplomats?|journalists?|reporters?|engineers?|scientists?|relatives|family|guardsmen|guardsman|reservists?|peshmerga|players?|shepherds?|farmers?|casualt(?:y|ies)|forces)$/;
export const TROOPS = /^(?:troops|soldiers|personnel|servicemembers|servicemen|forces|members)$/;

export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
