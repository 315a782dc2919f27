/*
 * The roll on a phone: shows a tap at once, keeps it until it is stored, finds a name, and lets a keyboard run down the
 * list. And the screen of the hall, which stays awake and covers a code that has stopped changing.
 */
import { KeptTaps } from './kept.js';

const AGAIN_MS = 8000;
const STALE_MS = 25000;
const KEYS = { 1: 'PRESENT', 2: 'LATE', 3: 'ABSENT', 0: 'NOT_YET' };

class RollTaps extends KeptTaps {
  connectedCallback() {
    super.connectedCallback();
    this.roll = this.parentElement;
    this.sent = {};
    this.roll.addEventListener('click', this.onClick);
    this.roll.addEventListener('keydown', this.onKey);
    this.roll.addEventListener('input', this.onInput);
    this.again = setInterval(() => {
      this.sendAgain();
      this.showUnsent();
    }, 2000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.again);
    this.roll.removeEventListener('click', this.onClick);
    this.roll.removeEventListener('keydown', this.onKey);
    this.roll.removeEventListener('input', this.onInput);
  }

  get key() {
    return `anlin-roll-${this.book}`;
  }

  row(learner) {
    return this.roll.querySelector(`[data-learner="${learner}"]`);
  }

  keep(waiting) {
    super.keep(waiting);
    for (const row of this.roll?.querySelectorAll('[data-pending]') ?? []) {
      waiting[row.dataset.learner] || row.removeAttribute('data-pending');
    }
    for (const [learner, tap] of Object.entries(waiting)) {
      this.row(learner)?.setAttribute('data-pending', tap.presence);
    }
  }

  tap(row, presence) {
    const learner = row.dataset.learner;
    if ((row.dataset.pending ?? row.dataset.presence) === presence) {
      return;
    }
    this.note(learner, { presence, seen: row.dataset.entry ?? '' });
    this.send(learner);
  }

  send(learner) {
    const tap = this.waiting()[learner];
    if (tap) {
      this.sent[learner] = Date.now();
      this.dispatchEvent(new CustomEvent('roll-tap', { detail: { learner, ...tap } }));
    }
  }

  /* What was tapped before this page was opened: in a session that ended, or before the server restarted. */
  resume() {
    this.showUnsent();
    this.keep(this.waiting());
    Object.keys(this.waiting()).forEach((learner) => this.send(learner));
  }

  /* Skills that were tapped and not stored wait on this device until their learner's page is opened. */
  showUnsent() {
    const kept = Object.keys(localStorage);
    for (const note of this.roll.querySelectorAll('.roll-unsent')) {
      note.hidden = !kept.some((key) => key.startsWith(`anlin-skills-${note.dataset.sheets}`));
    }
  }

  /* A tap that failed on the server is told again; told twice, it is one. */
  sendAgain() {
    const connected = (window.Vaadin?.connectionState?.state ?? 'connected') === 'connected';
    for (const learner of connected ? Object.keys(this.waiting()) : []) {
      if (Date.now() - (this.sent[learner] ?? 0) > AGAIN_MS) {
        this.send(learner);
      }
    }
  }

  /* A question stands on the screen: until it is answered, the tap waits. */
  asked(learner) {
    this.sent[learner] = Infinity;
  }

  stored(learner, presence) {
    const tap = this.waiting()[learner];
    tap?.presence === presence && this.refused(learner);
  }

  onClick = (event) => {
    const button = event.target.closest('[data-presence]');
    const row = button?.closest('[data-learner]');
    if (row) {
      this.tap(row, button.dataset.presence);
    }
  };

  onKey = (event) => {
    const row = event.target.closest('[data-learner]');
    if (!row || event.altKey || event.ctrlKey || event.metaKey || event.target.matches('input, textarea')) {
      return;
    }
    const rows = [...this.roll.querySelectorAll('[data-learner]:not([hidden])')];
    const at = rows.indexOf(row);
    const presence = KEYS[event.key];
    if (presence) {
      this.tap(row, presence);
    }
    const next = presence || event.key === 'ArrowDown' ? rows[at + 1] : event.key === 'ArrowUp' ? rows[at - 1] : undefined;
    if (next) {
      event.preventDefault();
      next.querySelector('[data-presence]').focus();
    }
  };

  onInput = (event) => {
    if (event.target.type === 'search') {
      const wanted = event.target.value.trim().toLowerCase();
      let found = 0;
      for (const row of this.roll.querySelectorAll('[data-learner]')) {
        row.hidden = !row.dataset.name.toLowerCase().includes(wanted);
        found += row.hidden ? 0 : 1;
      }
      this.roll.toggleAttribute('data-none', found === 0);
    }
  };
}

class HallScreen extends HTMLElement {
  connectedCallback() {
    this.awake();
    document.addEventListener('visibilitychange', this.awake);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.awake);
    this.lock?.release();
  }

  awake = async () => {
    if (document.visibilityState === 'visible') {
      this.lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
    }
  };

  shown() {
    clearTimeout(this.timer);
    this.removeAttribute('stale');
    this.timer = setTimeout(() => this.setAttribute('stale', ''), STALE_MS);
  }
}

customElements.get('anlin-roll-taps') || customElements.define('anlin-roll-taps', RollTaps);
customElements.get('anlin-hall-screen') || customElements.define('anlin-hall-screen', HallScreen);
