// An open page says in time that its session is about to end, and afterwards that it has. All tabs read the same cookie, in
// which the gateway writes when that is: who is busy in one of them is not asked in another.
const ending = document.getElementById('session-ending');
const ended = document.getElementById('session-ended');
const EVERY = 1000;

// By how much the clock of this machine is ahead of the gateway's, which is asked whenever it has written another end.
let ahead = 0;
let asked = null;
// What it had written when it said that there is no session any more.
let over = null;
let closed = false;

function written() {
  return document.cookie.split('; ').find((one) => one.startsWith('q_until='))?.slice('q_until='.length) ?? '';
}

function times() {
  const [ends = 0, warned = 0] = written().split('.');
  return { ends: ends * 1000, warned: warned * 1000 };
}

function due() {
  const { ends, warned } = times();
  const now = Date.now() - ahead;
  if (now >= ends || over === written()) {
    return ended;
  }
  return now >= warned ? ending : null;
}

async function readClock() {
  const { secondsLeft } = await (await fetch('/session')).json();
  const { ends } = times();
  ahead = secondsLeft && ends ? Date.now() + secondsLeft * 1000 - ends : 0;
}

function show(dialog) {
  for (const other of [ending, ended]) {
    if (other !== dialog && other.open) {
      other.close();
    }
  }
  closed = dialog === ended && closed;
  if (dialog && !dialog.open && !closed) {
    const time = { hour: '2-digit', minute: '2-digit' };
    ending.querySelector('[data-session-ends]').textContent =
      new Date(times().ends + ahead).toLocaleTimeString(document.documentElement.lang, time);
    dialog.showModal();
  }
}

async function look() {
  if (asked !== written()) {
    asked = written();
    await readClock().catch(() => {});
  }
  show(due());
  setTimeout(look, EVERY);
}

async function stay() {
  const answer = await fetch('/session/stay', { method: 'POST' }).catch(() => null);
  if (answer && !answer.ok) {
    over = written();
  }
  show(due());
}

ending.querySelector('[data-session-stay]').addEventListener('click', stay);
// Who presses Escape is there.
ending.addEventListener('cancel', stay);
ended.querySelector('[data-session-close]').addEventListener('click', () => ended.close());
ended.addEventListener('close', () => { closed = due() === ended; });
for (const link of ended.querySelectorAll('[data-session-return]')) {
  link.href = '/sign-in?to=' + encodeURIComponent(location.pathname + location.search);
}
look();
