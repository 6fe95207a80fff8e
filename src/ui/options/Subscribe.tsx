// Subscribing to a pack at an address. The browser asks the reader for its one host, in the very moment of the press.
import { useState } from 'preact/hooks';
import browser from '../../platform/browser';
import { say } from '../../i18n/say';
import { indexAddress, originPattern } from '../../record/subscribe/address';

interface SubscribeProps {
  busy: boolean;
  onFetch: (address: string) => void;
  onRefused: (problem: string) => void;
}

export function Subscribe({ busy, onFetch, onRefused }: SubscribeProps) {
  const [typed, setTyped] = useState('');
  const submit = () => {
    const address = indexAddress(typed);
    if (!address) return onRefused(say('subscribeBad'));
    void browser.permissions.request({ origins: [originPattern(address)] }).then((granted) => {
      if (!granted) return onRefused(say('subscribeDenied', new URL(address).host));
      setTyped('');
      onFetch(address);
    });
  };
  return (
    <form
      class="subscribe"
      onSubmit={(e) => {
        e.preventDefault();
        submit();
      }}
    >
      <label class="row">
        <span>{say('subscribeAddress')}</span>
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby="subscribe-hint"
          onInput={(e) => setTyped(e.currentTarget.value)}
        />
        <button type="submit" disabled={busy || !typed.trim()}>
          {say('subscribeAdd')}
        </button>
      </label>
      <p class="small" id="subscribe-hint">
        {say('subscribeHint')}
      </p>
    </form>
  );
}
