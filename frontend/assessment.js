/*
 * A tapped mark stays on this device until the server has it, with the line that was seen when it was tapped: what another
 * examiner wrote meanwhile is not written over.
 */
import { KeptTaps } from './kept.js';

const NUMBER = /^\d{1,5}(\.\d{1,2})?$/;

class SkillTaps extends KeptTaps {
  connectedCallback() {
    super.connectedCallback();
    this.area = this.parentElement;
    this.area.addEventListener('change', this.onChange);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.area.removeEventListener('change', this.onChange);
  }

  get key() {
    return `anlin-skills-${this.sheet}`;
  }

  list() {
    return Object.values(this.waiting());
  }

  onChange = (event) => {
    const card = event.target.closest('[data-item]');
    const tap = card && this.tap(card, event.target);
    if (tap) {
      this.note(tap.item, { ...tap, seen: this.waiting()[tap.item]?.seen ?? tap.seen });
    }
  };

  tap(card, field) {
    const { item, seen } = card.dataset;
    if (field.localName === 'vaadin-number-field') {
      return NUMBER.test(field.value) ? { item, shown: true, measured: field.value, seen: Number(seen) } : null;
    }
    const answers = [...card.querySelectorAll('input[type="radio"]')];
    const shown = answers.length === 2 && answers[0].checked;
    return answers.some((answer) => answer.checked) ? { item, shown, measured: null, seen: Number(seen) } : null;
  }

  settled(item, shown, measured) {
    const tap = this.waiting()[item];
    if (tap && tap.shown === shown && Number(tap.measured ?? -1) === Number(measured === '' ? -1 : measured)) {
      this.refused(item);
    }
  }
}

customElements.get('anlin-skill-taps') || customElements.define('anlin-skill-taps', SkillTaps);
