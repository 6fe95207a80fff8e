// The rooms of the mutation tests: the rules that a wrong figure would come from. Folders and patterns, so that a new file of a
// room is tested without being named here.
export const rooms = {
  comparing: ['src/reading/compare/**/*.ts', 'src/model/{counts,origins,who}.ts'],
  counting: ['src/reading/figures/**/*.ts', 'src/languages/shared/counts/**/*.ts'],
  dates: [
    'src/model/days.ts',
    'src/languages/**/{dates,days,periods}.ts',
    'src/reading/events/event-days.ts',
  ],
  roles: ['src/languages/**/roles.ts', 'src/reading/events/{roles,states}.ts'],
  numbers: ['src/languages/**/numbers{.ts,/**/*.ts}'],
  wording: ['src/i18n/*.ts', 'src/views/words.ts'],
  settings: ['src/platform/settings*.ts'],
  search: ['src/engine/search*.ts', 'src/engine/look-up.ts'],
  exports: ['src/ui/panel/exports/*.ts', 'src/views/cite.ts'],
};
