// The figure of the reader's sign.
import type { SignData } from '../../views/types/card';

export const SignFigure = ({ sign: { path, name } }: { sign: SignData }) => (
  <svg class="sign" viewBox="-1 -1 7 7" role="img" aria-label={name}>
    <title>{name}</title>
    <path d={path} />
  </svg>
);
