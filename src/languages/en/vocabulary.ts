// English words that several rules look at.

/** Common nouns for people. */
export const PEOPLE =
  /^(?:people|persons?|fighters?|militants?|militia(?:men|man|s)?|members?|soldiers?|troops?|civilians?|guards?|bodyguards?|commanders?|leaders?|men|man|women|woman|children|child|others?|officers?|officials?|americans?|britons?|iraqis?|iranians?|syrians?|israelis?|lebanese|palestinians?|jordanians?|afghans?|pakistanis?|foreigners?|personnel|servicemembers?|servicem[ae]n|advis[eo]rs?|medics?|policem[ae]n|paramilitar(?:y|ies)|generals?|colonels?|commandos?|sailors?|marines?|airmen|guests?|protesters?|demonstrators?|victims|worshippers|mourners|pilgrims|contractors?|nationals?|citizens?|residents?|villagers?|gunmen|gunman|operatives?|terrorists?|insurgents?|rebels?|combatants?|companions?|aides?|associates?|deput(?:y|ies)|passengers?|drivers?|staff|staffers|employees?|workers?|students?|girls?|boys?|martyrs?|diplomats?|journalists?|reporters?|engineers?|scientists?|relatives|family|guardsmen|guardsman|reservists?|peshmerga|players?|shepherds?|farmers?|casualt(?:y|ies)|forces)$/;

export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
