/*
 * Keeps a tapped mark on this device until the server says that it has it, so that a hall without network, a session that
 * ended or a server that restarts lose none. Whoever opens the sheet again hands over what still waits, with the line that
 * was seen when it was tapped: what another examiner wrote meanwhile is not written over.
 */
import './learning.js';

const PATIENCE_MS = 1500;
const NUMBER = /^\d{1,5}(\.\d{1,2})?$/;

class Taps extends HTMLElement {
  connectedCallback() {
    this.hidden = true;
    this.area = this.closest('.open-attempt');
    this.area.addEventListener('change', this.onChange);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.area.removeEventListener('change', this.onChange);
  }

  get key() {
    return `anlin-taps-${this.sheet}`;
  }

  waiting() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? [];
    } catch {
      return [];
    }
  }

  keep(waiting) {
    try {
      waiting.length ? localStorage.setItem(this.key, JSON.stringify(waiting)) : localStorage.removeItem(this.key);
    } catch {
      /* A browser that stores nothing still sends the mark. */
    }
    clearTimeout(this.timer);
    this.area.toggleAttribute('data-waiting', waiting.length > 0);
    waiting.length ? (this.timer = setTimeout(() => (this.hidden = false), PATIENCE_MS)) : (this.hidden = true);
  }

  onChange = (event) => {
    const card = event.target.closest('[data-item]');
    const tap = card && this.tap(card, event.target);
    if (tap) {
      const before = this.waiting();
      const first = before.find((other) => other.item === tap.item);
      this.keep([...before.filter((other) => other !== first), { ...tap, seen: first ? first.seen : tap.seen }]);
    }
  };

  tap(card, field) {
    const seen = Number(card.dataset.seen);
    const item = card.dataset.item;
    if (field.localName === 'vaadin-number-field') {
      return !NUMBER.test(field.value) ? null : { item, shown: true, measured: field.value, seen };
    }
    const inputs = [...card.querySelectorAll('input[type="radio"]')];
    const shown = inputs.length === 2 && inputs[0].checked;
    return inputs.some((input) => input.checked) ? { item, shown, measured: null, seen } : null;
  }

  settled(item, shown, measured) {
    this.keep(
      this.waiting().filter(
        (tap) => tap.item !== item || tap.shown !== shown || Number(tap.measured ?? -1) !== Number(measured === '' ? -1 : measured)
      )
    );
  }
}

customElements.get('anlin-taps') || customElements.define('anlin-taps', Taps);
