// A browser's extension API, as far as components use it; tests say what the background answers and what the reader grants.

export interface FakeBrowser {
  /** Requests sent to the background, in order. */
  requests: Record<string, unknown>[];
  /** What the background answers. */
  answer: (request: Record<string, unknown>) => unknown;
  /** Origins that permission was asked for; each request is answered with `grants`. */
  asked: string[];
  grants: boolean;
  reset: () => void;
}

function makeFake(): { fake: FakeBrowser; api: object } {
  const nothing = () => null;
  const stored = new Map<string, unknown>();
  const fake: FakeBrowser = {
    requests: [],
    answer: nothing,
    asked: [],
    grants: true,
    reset: () => Object.assign(fake, { requests: [], answer: nothing, asked: [], grants: true }),
  };
  const api = {
    runtime: {
      id: 'test',
      getURL: (path: string) => `https://extension.example/${path}`,
      sendMessage: (request: Record<string, unknown>) => {
        fake.requests.push(request);
        return Promise.resolve(fake.answer(request));
      },
    },
    storage: {
      local: {
        get: (key: string) => Promise.resolve(stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: (changed: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(changed)) stored.set(key, value);
          return Promise.resolve();
        },
      },
    },
    permissions: {
      request: ({ origins }: { origins: string[] }) => {
        fake.asked.push(...origins);
        return Promise.resolve(fake.grants);
      },
    },
  };
  return { fake, api };
}

export const { fake: fakeBrowser, api: browserApi } = makeFake();
