// French and Italian write small words together with the next.
import { foldAccents } from './numbers/fold';

/** “l’attaque” as “attaque”, accents gone. */
export const withoutElision = (word: string): string =>
  foldAccents(word).replace(/^(?:qu|dell|nell|all|dall|sull|un|[cdjlmnst])['’](?=\p{L}{2})/u, '');
