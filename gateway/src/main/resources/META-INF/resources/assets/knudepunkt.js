// Everything works without this; it wakes up what the design system and htmx add.
DKFDS.init();

// The design system speaks Danish only: the button for what the menu has no room for.
if (document.documentElement.lang === 'en') {
  document.querySelectorAll('.more-button span').forEach((more) => { more.textContent = 'More'; });
}

// Whoever stood in a part that is read again stays there: at their own link (htmx sees to it), or at the first when that is gone.
let stoodInside = false;
document.addEventListener('htmx:beforeSwap', (event) => { stoodInside = event.detail.target.contains(document.activeElement); });
document.addEventListener('htmx:afterSettle', (event) => {
  DKFDS.init({ scope: event.target });
  if (stoodInside && document.activeElement === document.body) {
    (event.target.querySelector('a') ?? document.getElementById('main-content')).focus();
  }
});

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
