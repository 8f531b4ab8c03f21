// Improves pages that work without it.
document.documentElement.classList.add('scripted')

// Fields for a time zone begin with the visitor's own.
for (const field of document.querySelectorAll('[data-guess-zone]')) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  if (zone && (field.value === '' || field.value === 'UTC')) field.value = zone
}

// Shows how the lines of a text area are read while somebody types.
for (const area of document.querySelectorAll('textarea[data-check]')) {
  const target = document.getElementById(area.dataset.checkInto)
  let timer = 0
  let asked = null
  area.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(check, 350)
  })

  async function check() {
    asked?.abort()
    asked = new AbortController()
    const body = new URLSearchParams({ queries: area.value, form_key: area.form.elements.form_key?.value ?? '' })
    target.setAttribute('aria-busy', 'true')
    try {
      const answer = await fetch(area.dataset.check, { method: 'POST', body, signal: asked.signal })
      // Our own server wrote it, with everything in it escaped.
      if (answer.ok) target.innerHTML = await answer.text()
    } catch (error) {
      if (error.name !== 'AbortError') console.warn('the lines could not be checked', error)
    } finally {
      target.removeAttribute('aria-busy')
    }
  }
}
