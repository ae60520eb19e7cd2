// Everything works without this; it wakes up what the design system and htmx add.
DKFDS.init();

// The design system speaks Danish only: the button for what the menu has no room for.
if (document.documentElement.lang === 'en') {
  document.querySelectorAll('.more-button span').forEach((more) => { more.textContent = 'More'; });
}

// Whoever stood in a part that is read again stays there: at their own link (htmx sees to it), or at the first when that is gone.
// What they had chosen in it stays chosen, and what they saw stays in sight.
let stoodInside = false;
let sawIt = false;
let chosen = [];
document.addEventListener('htmx:beforeSwap', (event) => {
  stoodInside = event.detail.target.contains(document.activeElement);
  const { top, bottom } = document.activeElement.getBoundingClientRect();
  sawIt = stoodInside && bottom > 0 && top < window.innerHeight;
  chosen = [...event.detail.target.querySelectorAll('input:checked, select')].map((field) => [field.id, field.value]);
});
// Whoever came by the skip link has its fragment in their address; a part that is read again does not lead there.
document.addEventListener('htmx:configRequest', (event) => {
  [event.detail.path] = event.detail.path.split('#');
});
// At once, so that a reading that follows before this one has settled finds it as they left it.
document.addEventListener('htmx:afterSwap', (event) => {
  for (const [id, value] of chosen) {
    const field = document.getElementById(id);
    if (field?.type === 'checkbox') {
      field.checked = true;
    } else if (field) {
      field.value = value;
    }
  }
  if (stoodInside && document.activeElement === document.body) {
    (event.target.querySelector('a') ?? document.getElementById('main-content')).focus();
  }
  if (sawIt) {
    document.activeElement.scrollIntoView({ block: 'nearest' });
  }
});
document.addEventListener('htmx:afterSettle', (event) => DKFDS.init({ scope: event.target }));

// Whoever asked for more rows goes on at the first of them.
let rowsBefore = null;
document.addEventListener('htmx:beforeRequest', (event) => {
  rowsBefore = event.target.closest('#more') ? document.getElementById('rows').children.length : null;
});
document.addEventListener('htmx:afterSettle', () => {
  const firstNew = rowsBefore === null ? null : document.getElementById('rows').children[rowsBefore];
  if (firstNew) {
    rowsBefore = null;
    firstNew.querySelector('a')?.focus();
  }
});

// What is wrong with a form, or has changed under it, is where one goes on.
(document.getElementById('overtaken') ?? document.getElementById('errors') ?? document.getElementById('kept'))?.focus();

// What was kept while its writer signed in again goes back into its form by itself.
document.querySelector('form[data-send-at-once]')?.submit();

// A list that names its stream of events is read again a moment after something happened in it.
const live = document.querySelector('[data-live]');
if (live) {
  const source = new EventSource(live.dataset.live);
  let waiting;
  const readAgain = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => document.body.dispatchEvent(new Event('list-changed')), 300);
  };
  source.addEventListener('change', readAgain);
  source.addEventListener('reload', readAgain);
}

// A list that makes a sound when something comes into it: only where its reader has said so, on this machine.
const sound = document.querySelector('[data-sound]');
if (sound) {
  const SOUND = 'queue-sound';
  const state = sound.querySelector('[data-on]');
  const isOn = () => localStorage.getItem(SOUND) !== null;
  const show = () => {
    sound.setAttribute('aria-pressed', String(isOn()));
    state.textContent = `: ${isOn() ? state.dataset.on : state.dataset.off}`;
  };
  const ring = () => {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    volume.gain.setValueAtTime(0.2, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.4);
    tone.connect(volume).connect(audio.destination);
    tone.addEventListener('ended', () => audio.close());
    tone.start();
    tone.stop(audio.currentTime + 0.4);
  };
  sound.addEventListener('click', () => {
    if (isOn()) {
      localStorage.removeItem(SOUND);
    } else {
      localStorage.setItem(SOUND, 'yes');
      ring();
    }
    show();
  });
  const rows = () => [...document.querySelectorAll('#rows a[id]')].map((link) => link.id);
  let known = new Set(rows());
  document.addEventListener('htmx:afterSettle', (event) => {
    if (event.target.id === 'queue' && isOn() && rows().some((id) => !known.has(id))) {
      ring();
    }
    known = new Set(rows());
  });
  sound.hidden = false;
  show();
}

// An amount with data-slider, the highest value, gets a slider that says the same; without scripts the field is enough.
for (const field of document.querySelectorAll('input[data-slider]')) {
  const slider = document.createElement('input');
  const amount = () => field.value.replace(/\D/g, '') || '0';
  Object.assign(slider, { type: 'range', min: 0, max: field.dataset.slider, step: 1000, value: amount() });
  slider.setAttribute('aria-label', field.labels[0].textContent.trim());
  slider.addEventListener('input', () => { field.value = slider.value; });
  field.addEventListener('input', () => { slider.value = amount(); });
  field.after(slider);
}

// Without a connection nothing is sent, and whoever tries is told; what they typed stays in its form.
const offline = document.getElementById('offline');
const connected = (is) => { offline.hidden = is; };
connected(navigator.onLine);
window.addEventListener('offline', () => connected(false));
window.addEventListener('online', () => connected(true));
document.addEventListener('submit', (event) => {
  if (!navigator.onLine && event.target.method !== 'dialog') {
    event.preventDefault();
    connected(false);
  }
});

// A slash leads to the search, a question mark shows the keys, from anywhere but a field; whoever meets them by accident can
// turn them off on the page of the search or of the keys.
const SHORTCUT_OFF = 'shortcut-off';
const search = () => {
  const field = document.querySelector('form[role="search"] input');
  field?.focus();
  field?.select();
};
const keys = async () => {
  const answer = await fetch('/keyboard');
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  dialog.setAttribute('aria-label', page.querySelector('h1').textContent);
  dialog.append(document.adoptNode(page.getElementById('keys')));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
};
const SHORTCUTS = { '/': search, '?': keys };
document.addEventListener('keydown', (event) => {
  const act = SHORTCUTS[event.key];
  if (act && !event.ctrlKey && !event.metaKey && !event.altKey && !localStorage.getItem(SHORTCUT_OFF)
      && !event.target.closest('input, textarea, select, dialog')) {
    event.preventDefault();
    act();
  }
});
const shortcut = document.querySelector('[data-shortcut]');
if (shortcut) {
  const show = () => {
    shortcut.textContent = localStorage.getItem(SHORTCUT_OFF) ? shortcut.dataset.on : shortcut.dataset.off;
  };
  shortcut.addEventListener('click', () => {
    if (localStorage.getItem(SHORTCUT_OFF)) {
      localStorage.removeItem(SHORTCUT_OFF);
    } else {
      localStorage.setItem(SHORTCUT_OFF, 'yes');
    }
    show();
  });
  shortcut.hidden = false;
  show();
}
