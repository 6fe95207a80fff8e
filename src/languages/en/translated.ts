// English words of translated names of groups and offices, folded.

export const TRANSLATED = String.raw`islamic|islami\w*|revolution\w*|republic|guards?|guardians?|forces?|forc\w*|brigad\w*|battalions?|movement|resistance|resist\w*|corps|state|army|party|god|league|popular\w*|mobili\w*|units?|front|martyrs?|organi[sz]ation|militia\w*|rebels|democratic|promised|day|blood|noble\w*|righteous|led|of|the|in|and`;
