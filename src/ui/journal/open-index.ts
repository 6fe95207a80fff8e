// What new reports are matched by, read from the database when it is needed.
import { StoryIndex } from '../../journal/match';
import { keptStories } from '../../journal/store';

export async function openIndex(): Promise<StoryIndex> {
  const index = new StoryIndex();
  for (const story of await keptStories()) index.add(story);
  return index;
}
