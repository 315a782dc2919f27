/*
 * <anlin-search-box> around a form with an input named q: suggests while one types, by keyboard (ARIA combobox) and pointer.
 * The form alone works without this.
 */
const PAUSE = 120;
let count = 0;

class SearchBox extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input[name="q"]');
    this.form = this.querySelector('form');
    if (!this.input || !this.form) {
      return;
    }
    this.list ??= this.makeList();
    this.append(this.list);
    const { input, list } = this;
    for (const [name, value] of Object.entries({
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': list.id,
    })) {
      input.setAttribute(name, value);
    }
    input.addEventListener('input', this.onInput);
    input.addEventListener('keydown', this.onKey);
    input.addEventListener('blur', this.close);
    this.form.addEventListener('submit', this.onSubmit);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.asked?.abort();
    this.input?.removeEventListener('input', this.onInput);
    this.input?.removeEventListener('keydown', this.onKey);
    this.input?.removeEventListener('blur', this.close);
    this.form?.removeEventListener('submit', this.onSubmit);
  }

  makeList() {
    const list = document.createElement('ul');
    list.id = `search-suggestions-${++count}`;
    list.className = 'search-suggestions';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', this.input.getAttribute('aria-label') ?? '');
    list.hidden = true;
    // The input must keep the focus while an option is pressed.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = event.target.closest('[role="option"]');
      option && this.go(option.dataset.path);
    });
    return list;
  }

  onInput = (event) => {
    clearTimeout(this.timer);
    if (event.isComposing) {
      return;
    }
    this.timer = setTimeout(() => this.suggest(), PAUSE);
  };

  async suggest() {
    const typed = this.input.value.trim();
    this.asked?.abort();
    if (!typed) {
      this.close();
      return;
    }
    this.asked = new AbortController();
    try {
      const language = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
      const answer = await fetch(`/suggest.json?q=${encodeURIComponent(typed)}&lang=${language}`, {
        signal: this.asked.signal,
      });
      if (answer.ok) {
        this.show(await answer.json());
      }
    } catch (failure) {
      if (failure.name !== 'AbortError') {
        this.close();
      }
    }
  }

  show(suggestions) {
    this.list.replaceChildren(
      ...suggestions.map((suggestion, index) => {
        const option = document.createElement('li');
        option.id = `${this.list.id}-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', 'false');
        option.dataset.path = suggestion.path;
        const text = document.createElement('span');
        text.textContent = suggestion.text;
        const kind = document.createElement('small');
        kind.textContent = suggestion.kind;
        option.append(text, kind);
        return option;
      }),
    );
    const open = suggestions.length > 0 && this.contains(document.activeElement);
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(open));
    this.input.removeAttribute('aria-activedescendant');
  }

  close = () => {
    clearTimeout(this.timer);
    this.asked?.abort();
    if (this.list) {
      this.list.hidden = true;
      this.input.setAttribute('aria-expanded', 'false');
      this.input.removeAttribute('aria-activedescendant');
    }
  };

  onKey = (event) => {
    if (event.isComposing) {
      return;
    }
    const options = [...this.list.children];
    const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true');
    if (event.key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !this.list.hidden) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.select(options, (at + step + options.length + (at < 0 && step < 0 ? 1 : 0)) % options.length);
    } else if (event.key === 'Enter' && at >= 0 && !this.list.hidden) {
      event.preventDefault();
      this.go(options[at].dataset.path);
    }
  };

  select(options, chosen) {
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index === chosen)));
    this.input.setAttribute('aria-activedescendant', options[chosen].id);
    options[chosen].scrollIntoView({ block: 'nearest' });
  }

  onSubmit = (event) => {
    event.preventDefault();
    this.go(`/search?q=${encodeURIComponent(this.input.value.trim())}`);
  };

  /** A click on a link is what the router of the views takes over without loading the page anew. */
  go(path) {
    this.close();
    const link = document.createElement('a');
    link.href = path;
    if (path.startsWith('/p/')) {
      link.setAttribute('router-ignore', '');
    }
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
  }
}

customElements.define('anlin-search-box', SearchBox);
