// Names of countries that data sets use and browsers do not know, to ISO 3166 codes.

/** As UCDP, ACLED, GTD and others write them: small letters, no accents, no “the”, blanks for other signs. */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  'bosnia herzegovina': 'BA', 'dr congo': 'CD', 'democratic republic of congo': 'CD', 'congo kinshasa': 'CD', drc: 'CD',
  zaire: 'CD', congo: 'CG', 'republic of congo': 'CG', 'peoples republic of congo': 'CG', 'congo brazzaville': 'CG',
  'ivory coast': 'CI', macedonia: 'MK', 'macedonia fyr': 'MK', myanmar: 'MM', burma: 'MM', russia: 'RU', 'soviet union': 'RU',
  'united states of america': 'US', usa: 'US', 'united kingdom of great britain and northern ireland': 'GB', uk: 'GB',
  'great britain': 'GB', turkey: 'TR', 'czech republic': 'CZ', 'slovak republic': 'SK', swaziland: 'SZ',
  'kingdom of eswatini': 'SZ', 'east timor': 'TL', palestine: 'PS', 'west bank and gaza strip': 'PS', 'gaza strip': 'PS',
  'palestinian territory': 'PS', 'state of palestine': 'PS', 'south korea': 'KR', 'republic of korea': 'KR',
  'north korea': 'KP', 'democratic peoples republic of korea': 'KP', 'hong kong': 'HK', macau: 'MO', macao: 'MO',
  serbia: 'RS', 'serbia montenegro': 'RS', yugoslavia: 'RS', 'east germany': 'DE', 'west germany': 'DE', rhodesia: 'ZW',
  'north yemen': 'YE', 'south yemen': 'YE', 'south vietnam': 'VN', 'viet nam': 'VN', 'new hebrides': 'VU',
  'vatican city': 'VA', 'holy see': 'VA', 'lao pdr': 'LA', 'syrian arab republic': 'SY', 'iran islamic republic of': 'IR',
  'bolivarian republic of venezuela': 'VE', 'republic of moldova': 'MD', 'tanzania united republic of': 'TZ',
  'united republic of tanzania': 'TZ', 'cape verde': 'CV', 'cabo verde': 'CV', curacao: 'CW', 'bailiwick of guernsey': 'GG',
  'bailiwick of jersey': 'JE', 'saint helena ascension and tristan da cunha': 'SH', 'virgin islands us': 'VI',
  'united states virgin islands': 'VI', 'saint martin': 'MF', 'falkland islands malvinas': 'FK', 'brunei darussalam': 'BN',
  'russian federation': 'RU', 'occupied palestinian territory': 'PS', 'turkiye': 'TR',
}; // prettier-ignore
