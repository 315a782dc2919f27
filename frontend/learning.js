/*
 * A lesson's text: starts where its reader stopped, tells how far one has read, keeps links to sources on the page,
 * and lets the arrow keys walk between lessons. And the note that shows while the browser is offline.
 */
const SETTLE_MS = 1200;

class LessonText extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this.onClick);
    window.addEventListener('scroll', this.onScroll, { passive: true });
    window.addEventListener('keydown', this.onKey);
    this.ready = false;
    setTimeout(() => this.resume(), 120);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.removeEventListener('click', this.onClick);
    window.removeEventListener('scroll', this.onScroll);
    window.removeEventListener('keydown', this.onKey);
  }

  resume() {
    if (this.resumeAt > 0.03 && this.resumeAt < 0.97 && !location.hash && window.scrollY < 40) {
      const top = this.getBoundingClientRect().top + window.scrollY;
      window.scrollTo(0, top + this.offsetHeight * this.resumeAt - window.innerHeight / 2);
    }
    this.ready = true;
  }

  position() {
    const box = this.getBoundingClientRect();
    return Math.min(1, Math.max(0, (window.innerHeight / 2 - box.top) / box.height));
  }

  onScroll = () => {
    if (this.remember && this.ready) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.$server?.readTo(this.position()), SETTLE_MS);
    }
  };

  onClick = (event) => {
    const link = event.target.closest('a[href*="#"]');
    const target = link && this.querySelector(`#${CSS.escape(link.hash.slice(1))}`);
    if (target) {
      event.preventDefault();
      event.stopPropagation();
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      target.scrollIntoView({ block: 'center' });
    }
  };

  onKey = (event) => {
    const way = { ArrowLeft: 'previous', ArrowRight: 'next' }[event.key];
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (way && plain && !event.target.closest('input, textarea, select, .table-scroll, [role="menu"]')) {
      document.querySelector(`.lesson-foot [data-walk="${way}"]`)?.click();
    }
  };
}

class OfflineNote extends HTMLElement {
  connectedCallback() {
    this.setAttribute('role', 'alert');
    this.show();
    window.addEventListener('online', this.show);
    window.addEventListener('offline', this.show);
  }

  disconnectedCallback() {
    window.removeEventListener('online', this.show);
    window.removeEventListener('offline', this.show);
  }

  show = () => {
    this.hidden = navigator.onLine;
  };
}

/*
 * Keeps a clicked answer on this device until the server says that it is stored, so that a lost connection, a session
 * that ended or a server that restarts lose none. Whoever opens the quiz again hands over what still waits.
 */
const PATIENCE_MS = 1500;

class QuizAnswers extends HTMLElement {
  connectedCallback() {
    this.hidden = true;
    this.sheet = this.closest('.quiz-sheet');
    this.sheet.addEventListener('change', this.onChange);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.sheet.removeEventListener('change', this.onChange);
  }

  get key() {
    return `anlin-answers-${this.attempt}`;
  }

  waiting() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? {};
    } catch {
      return {};
    }
  }

  keep(waiting) {
    const isWaiting = Object.keys(waiting).length > 0;
    try {
      isWaiting ? localStorage.setItem(this.key, JSON.stringify(waiting)) : localStorage.removeItem(this.key);
    } catch {
      /* A browser that stores nothing still sends the answer. */
    }
    clearTimeout(this.timer);
    this.sheet.toggleAttribute('data-waiting', isWaiting);
    isWaiting ? (this.timer = setTimeout(() => (this.hidden = false), PATIENCE_MS)) : (this.hidden = true);
  }

  onChange = (event) => {
    const options = event.target.closest('.quiz-options');
    if (options) {
      const chosen = [...options.querySelectorAll('input')].flatMap((input, i) => (input.checked ? [i] : []));
      this.keep({ ...this.waiting(), [options.dataset.question]: chosen });
    }
  };

  /* The server has stored these; a newer click on the same question still waits. */
  stored(question, chosen) {
    const waiting = this.waiting();
    if (JSON.stringify(waiting[question]) === JSON.stringify(chosen)) {
      delete waiting[question];
    }
    this.keep(waiting);
  }

  refused(question) {
    const waiting = this.waiting();
    delete waiting[question];
    this.keep(waiting);
  }
}

customElements.get('anlin-answers') || customElements.define('anlin-answers', QuizAnswers);
customElements.get('anlin-lesson-text') || customElements.define('anlin-lesson-text', LessonText);
customElements.get('anlin-offline') || customElements.define('anlin-offline', OfflineNote);
