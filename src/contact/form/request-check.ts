import type { ChannelSettings } from '../channels/channel.ts';
import type { ContactRequest } from '../request/model.ts';
import { correctRequest } from '../request/request.ts';
import { handOver } from '../channels/channel-buttons.ts';
import { query, queryAll } from '../../components/browser/dom.ts';

/** The second step: the request read again, corrected in place, and handed over. */
export interface Check {
  /**
   * Shows a request. If the fields are those of the one shown before, it comes back as the visitor corrected
   * it: that the site comes to know the place meanwhile, its list being late, is not worth a correction.
   *
   * @param fields what the request is written from, to compare
   * @param isReport a report of a fault: the forms of other sites are for requests
   */
  readonly show: (request: ContactRequest, fields: string, isReport: boolean) => void;
}

/** What the style does where the browser knows how: a field as tall as its text. */
function fit(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

/** @param onHandedOver told once a way has done its part */
export function requestCheck(root: HTMLElement, settings: ChannelSettings, onHandedOver: () => void): Check {
  const subject = query<HTMLTextAreaElement>(root, '[data-subject]');
  const text = query<HTMLTextAreaElement>(root, '[data-text]');
  let composed: ContactRequest | undefined;
  let composedFrom = '';
  const isCorrected = () => subject.value !== composed?.subject || text.value !== composed.text;

  const ways = handOver(root, {
    settings,
    onHandedOver,
    request: () => composed && correctRequest(composed, { subject: subject.value, text: text.value }),
  });

  /** The paper and the ways follow what the visitor makes of the text. */
  function follow(): void {
    query(root, '[data-printed-subject]').textContent = subject.value;
    query(root, '[data-printed-text]').textContent = text.value;
    query(root, '[data-rewritten]').hidden = !isCorrected();
    for (const area of [subject, text]) fit(area);
    ways.refresh();
  }

  subject.addEventListener('input', follow);
  text.addEventListener('input', follow);
  query(root, '[data-print]').addEventListener('click', () => print());
  addEventListener('beforeprint', () => {
    const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format(new Date());
    query(root, '[data-printed-day]').textContent = day;
  });

  return {
    show(request, fields, isReport) {
      const isRewritten = fields !== composedFrom || !isCorrected();
      composed = request;
      composedFrom = fields;
      query(root, '[data-printed-sender]').textContent = request.sender.join('\n');
      if (isRewritten) {
        subject.value = request.subject;
        text.value = request.text;
      }
      for (const way of queryAll(root, '[data-for-requests]')) way.hidden = isReport;
      follow();
    },
  };
}
