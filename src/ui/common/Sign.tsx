// The reader's sign, in cards and on the extension's own pages.
import { useEffect, useState } from 'preact/hooks';
import type { SignData } from '../../views/types/card';
import { digitsOf, pathOf } from '../../model/sign';
import { say } from '../../i18n/say';
import browser from '../../platform/browser';
import { SIGN, newSign, readerSign } from '../../platform/sign';
import { SignFigure } from './SignFigure';

/** The sign as it is stored now; null until it is read. */
function useSign(): SignData | null {
  const [sign, setSign] = useState<SignData | null>(null);
  useEffect(() => {
    const load = () =>
      void readerSign().then(
        (read) => setSign({ path: pathOf(read), name: say('signName', digitsOf(read)) }),
        () => setSign(null),
      );
    load();
    const follow = (changes: object) => {
      if (SIGN in changes) load();
    };
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return sign;
}

/** The figure alone. */
export function Sign() {
  const sign = useSign();
  return sign && <SignFigure sign={sign} />;
}

/** What the sign is for, in a line beside it; `change` offers another one. */
export function SignHint({ change = false }: { change?: boolean }) {
  const sign = useSign();
  if (!sign) return null;
  return (
    <section>
      <h2>{say('signTitle')}</h2>
      <p class="sign-line">
        <SignFigure sign={sign} />
        <span>
          <b>{sign.name}</b>. {say('signHint')}
        </span>
      </p>
      {change && (
        <button type="button" onClick={() => void newSign()}>
          {say('signNew')}
        </button>
      )}
    </section>
  );
}
