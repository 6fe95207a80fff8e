// French words of translated names of groups and offices, folded.

export const TRANSLATED = String.raw`du|de|des`;
