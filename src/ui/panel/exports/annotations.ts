// A page's figures as W3C Web Annotations: each anchored by its quote, within its paragraph.
import { isWebAddress } from '../../../model/addresses';
import type { PanelData } from '../../../views/types/panel';

const CREATOR = { type: 'Software', name: 'Variorum' };

/** `now`: a moment as ISO text; `newId` makes an id that is nobody else's. */
export const toAnnotations = (
  { url: shown, figures }: PanelData,
  now: string,
  newId: () => string = () => `urn:uuid:${crypto.randomUUID()}`,
): object[] =>
  figures.map((f) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: newId(),
    type: 'Annotation',
    motivation: 'commenting',
    creator: CREATOR,
    created: now,
    body: {
      type: 'TextualBody',
      format: 'text/plain',
      value: [
        `${f.measure}: ${f.value}, ${f.counts}. ${f.sentence ?? f.status}`,
        ...f.reports.map(
          (r) =>
            `${r.value}: ${r.outlet}, ${r.published}, ${r.attributed}${r.url && isWebAddress(r.url) ? `, ${r.url}` : ''}`,
        ),
      ].join('\n'),
    },
    // a position would be one in the text that was read, which is not the document's
    target: {
      source: [f.page, shown].find((address) => address && isWebAddress(address)) ?? 'about:blank',
      selector: { type: 'TextQuoteSelector', exact: f.exact, prefix: f.prefix, suffix: f.suffix },
    },
  }));
