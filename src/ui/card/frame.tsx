// Draws a card inside its frame (framed.ts). What it shows comes through a channel, and what is pressed goes back through it.
import { render } from 'preact';
import type { CardActions } from '../../content/card-script';
import type { CardData } from '../../views/types/card';
import { Card } from './Card';
import { copyWith } from './copy';
import { FRAME_ID, type FrameCalls, type FromFrame, type ToFrame } from './frame-messages';
import { followLinks } from './links';
import parts from '../common/parts.css?inline';
import tokens from '../common/tokens.css?inline';
import css from './card.css?inline';
import frameCss from './frame.css?inline';

/** Draws cards into an element until the channel is closed. */
function drawThrough(port: MessagePort, place: HTMLElement): void {
  // closed, so that the content script finds nothing to read here
  const root = place.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + parts + css + frameCss);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'box framed';
  const status = document.createElement('div');
  status.className = 'spoken';
  status.setAttribute('role', 'status');
  root.append(box, status);

  const send = (message: FromFrame) => port.postMessage(message);
  const waiting = new Map<number, (value: unknown) => void>();
  const call = (name: keyof FrameCalls, ...args: unknown[]) =>
    new Promise<never>((resolve) => {
      const id = waiting.size;
      waiting.set(id, resolve as (value: unknown) => void);
      send({ call: name, args, id });
    });
  const actions: CardActions = {
    close: () => void call('close'),
    pin: (pinned) => void call('pin', pinned),
    openPanel: () => void call('openPanel'),
    openRecord: (ref) => void call('openRecord', ref),
    openLink: (url) => void call('openLink', url),
    jump: (mark) => void call('jump', mark),
    answer: (type, payload) => call('answer', type, payload),
  };
  copyWith((text) => call('copy', text));
  followLinks(box, () => actions.openLink);
  addEventListener('keydown', (event) => {
    if (!event.isTrusted) return;
    box.classList.add('keys');
    if (event.key === 'Escape') actions.close();
  });

  let sent = '';
  const fit = () => {
    const full = box.querySelector('.full') !== null;
    // as high as it would be, were the window not in its way
    box.style.maxBlockSize = 'none';
    const height = box.offsetHeight;
    box.style.maxBlockSize = '';
    if (`${height} ${full}` !== sent) send({ height, full });
    sent = `${height} ${full}`;
  };
  new MutationObserver(fit).observe(box, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'open'],
  });
  new ResizeObserver(fit).observe(box);

  const draw = (data: CardData, full: boolean, dark: boolean) => {
    const { theme } = data.labels;
    box.dataset['theme'] = theme === 'auto' ? (dark ? 'dark' : 'light') : theme;
    render(<Card data={data} actions={actions} full={full} />, box);
    fit();
    requestAnimationFrame(() => (status.textContent = data.spoken));
  };
  // Enter shows all of it
  const focusFirst = () => box.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  port.onmessage = ({ data: message }: MessageEvent<ToFrame>) => {
    if ('reply' in message) {
      waiting.get(message.reply)?.(message.value);
      return;
    }
    if ('draw' in message) draw(message.draw, message.full, message.dark);
    if (!message.focus) return;
    box.classList.add('keys');
    focusFirst();
  };
}

const onMessage = ({ source, data, ports: [port] }: MessageEvent) => {
  if (source !== parent || data !== FRAME_ID || !port) return;
  removeEventListener('message', onMessage);
  drawThrough(port, document.body);
};
if (document.documentElement.id === FRAME_ID) addEventListener('message', onMessage);
