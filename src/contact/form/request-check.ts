import { query, queryAll } from '../../components/browser/dom.ts';
import { channelButtons } from '../channels/channel-buttons.ts';
import type { ChannelSettings } from '../channels/model.ts';
import type { ContactRequest } from '../request/model.ts';
import { correctRequest } from '../request/request.ts';

/** Height of a field as tall as its text, for browsers without `field-sizing`. */
function fit(area: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

/**
 * Second step: the request, read again, corrected in place and handed over.
 *
 * @param onDone called once a channel has taken the request
 */
export function requestCheck(root: HTMLElement, settings: ChannelSettings, onDone: () => void) {
  const subject = query<HTMLTextAreaElement>(root, '[data-subject]');
  const text = query<HTMLTextAreaElement>(root, '[data-text]');
  let composed: ContactRequest | undefined;
  let composedFrom = '';
  const isCorrected = () => subject.value !== composed?.subject || text.value !== composed.text;

  const refreshButtons = channelButtons(root, {
    settings,
    onDone,
    request: () => composed && correctRequest(composed, { subject: subject.value, text: text.value }),
  });

  /** Carries the corrections to the paper and the channels. */
  function update(): void {
    query(root, '[data-printed-subject]').textContent = subject.value;
    query(root, '[data-printed-text]').textContent = text.value;
    query(root, '[data-rewritten]').hidden = !isCorrected();
    for (const area of [subject, text]) fit(area);
    refreshButtons();
  }

  subject.addEventListener('input', update);
  text.addEventListener('input', update);
  query(root, '[data-print]').addEventListener('click', () => print());
  addEventListener('beforeprint', () => {
    const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format(new Date());
    query(root, '[data-printed-day]').textContent = day;
  });

  return {
    /**
     * Shows a request. From the same fields as the one before, it comes back as corrected, even if the site has come
     * to know the place meanwhile.
     *
     * @param source fields and purpose of the request, to compare
     * @param isReport whether it reports a fault: forms of other sites are for requests
     */
    show(request: ContactRequest, source: string, isReport: boolean): void {
      const isRewritten = source !== composedFrom || !isCorrected();
      composed = request;
      composedFrom = source;
      query(root, '[data-printed-sender]').textContent = request.sender.join('\n');
      if (isRewritten) {
        subject.value = request.subject;
        text.value = request.text;
      }
      for (const card of queryAll(root, '[data-for-requests]')) card.hidden = isReport;
      update();
    },
  };
}
