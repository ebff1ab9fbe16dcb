// Keeps a half-written report while it is typed: presses "Keep what I wrote" without leaving the page.
// Nothing is missing without it. It reads one form and speaks to that button's own address.
(function () {
  "use strict";
  var form = document.getElementById("outcome");
  var button = document.getElementById("keep");
  var kept = document.getElementById("kept");
  var waiting = 0;
  if (!form || !button || !kept || !window.fetch) return;

  function keep() {
    clearTimeout(waiting);
    waiting = 0;
    fetch(button.formAction, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      credentials: "same-origin",
      redirect: "manual",
      keepalive: true
    }).then(
      function (answer) { kept.hidden = answer.type !== "opaqueredirect"; },
      function () { kept.hidden = true; }
    );
  }

  form.addEventListener("input", function () {
    kept.hidden = true;
    clearTimeout(waiting);
    waiting = setTimeout(keep, 1000);
  });
  form.addEventListener("submit", function () {
    clearTimeout(waiting);
    waiting = 0;
  });
  document.addEventListener("visibilitychange", function () {
    if (waiting && document.visibilityState === "hidden") keep();
  });
})();
