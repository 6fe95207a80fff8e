// A browser's extension API, as far as pages and components use it.
export const fakeBrowser = {
  runtime: { id: 'test', getURL: (path: string) => `/${path}` },
};
