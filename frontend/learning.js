/*
 * A lesson's text: starts where its reader stopped, tells how far one has read, keeps links to sources on the page,
 * and lets the arrow keys walk between lessons. And the answers of a quiz.
 */
import { KeptTaps } from './kept.js';

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

/* The answers of an open quiz, by question. */
class QuizAnswers extends KeptTaps {
  connectedCallback() {
    this.sheet = this.closest('.quiz-sheet');
    super.connectedCallback();
    this.sheet.addEventListener('change', this.onChange);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.sheet.removeEventListener('change', this.onChange);
  }

  get key() {
    return `anlin-answers-${this.attempt}`;
  }

  onChange = (event) => {
    const options = event.target.closest('.quiz-options');
    if (options) {
      const chosen = [...options.querySelectorAll('input')].flatMap((input, i) => (input.checked ? [i] : []));
      this.note(options.dataset.question, chosen);
    }
  };
}

customElements.get('anlin-answers') || customElements.define('anlin-answers', QuizAnswers);
customElements.get('anlin-lesson-text') || customElements.define('anlin-lesson-text', LessonText);
