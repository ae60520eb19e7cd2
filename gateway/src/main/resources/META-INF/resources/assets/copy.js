// An address stands in a field, to be marked and copied; with scripts a button does so.
for (const button of navigator.clipboard ? document.querySelectorAll('button[data-copy]') : []) {
  const field = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener('click', async () => {
    field.select();
    await navigator.clipboard.writeText(field.value);
    const said = document.createElement('span');
    said.setAttribute('role', 'status');
    said.textContent = button.dataset.copied;
    button.after(said);
    setTimeout(() => said.remove(), 3000);
  });
}
