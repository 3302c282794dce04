// The console's behaviour. Every page works without it; this adds zooming, linking of rows and boxes, and keys.
"use strict";
// The next case's pictures, decoded while this one is read. The answer to a decision is put into this same document, so
// that they are still there; they lie in its memory alone, and are gone when the page is left or the person logs out.
let ahead = [];
let leave = new AbortController();

const begin = () => {
  const signal = leave.signal;
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const page = document.body.dataset.page;
  const go = (address) => { if (address) { window.location.assign(address); } };

  // ---- what this browser keeps for the person
  const store = {
    get: (key) => { try { return JSON.parse(window.localStorage.getItem(key)); } catch { return null; } },
    put: (key, value) => { try { window.localStorage.setItem(key, JSON.stringify(value)); } catch { /* full or switched off: not kept then */ } },
    remove: (key) => { try { window.localStorage.removeItem(key); } catch { /* switched off */ } },
    keys: () => { try { return Object.keys(window.localStorage); } catch { return []; } },
  };

  // ---- the queue beside the case: open where there is room, or as this person left it
  const BESIDE = "heyan-beside";
  const toBeside = $("#to-beside");
  const openBeside = (chosen) => {
    if (chosen) { document.body.dataset.beside = chosen; }
    toBeside.setAttribute("aria-expanded", String($("#beside").offsetWidth > 0));
  };
  if (toBeside) {
    toBeside.hidden = false;
    openBeside(store.get(BESIDE));
    toBeside.addEventListener("click", () => {
      const chosen = $("#beside").offsetWidth > 0 ? "closed" : "open";
      store.put(BESIDE, chosen);
      openBeside(chosen);
      window.dispatchEvent(new Event("resize"));
    });
  }

  // ---- the picture stage -------------------------------------------------
  const stage = (() => {
    const viewport = $("#viewport");
    if (!viewport) { return null; }
    const level = $("#zoom-level");
    let sheet = null;
    let scale = 1;
    let turn = 0;
    const size = () => ({ w: Number(sheet.dataset.width), h: Number(sheet.dataset.height) });
    const fitScale = () => {
      const { w, h } = size();
      const [a, b] = turn % 180 ? [h, w] : [w, h];
      return Math.min((viewport.clientWidth - 24) / a, (viewport.clientHeight - 24) / b);
    };
    const lay = () => {
      if (!sheet || !sheet.dataset.width) { level.textContent = ""; return; }
      const { w, h } = size();
      const inner = $(".turn", sheet);
      const [a, b] = turn % 180 ? [h * scale, w * scale] : [w * scale, h * scale];
      sheet.style.width = `${a}px`;
      sheet.style.height = `${b}px`;
      inner.style.width = `${w * scale}px`;
      inner.style.height = `${h * scale}px`;
      inner.style.transform = `translate(-50%, -50%) rotate(${turn}deg)`;
      level.textContent = `${Math.round(scale * 100)} %`;
      loupe.draw();
    };
    // ---- a loupe: the picture's own size under it, at least twice and at most four times what is shown
    const loupe = (() => {
      const glass = $("#loupe");
      const button = $("#to-loupe");
      const at = { x: 0, y: 0 }; // from the corner of the viewport
      let copied = null;
      const copy = () => {
        if (copied === sheet) { return; }
        glass.replaceChildren($(".turn", sheet).cloneNode(true));
        copied = sheet;
      };
      const draw = () => {
        if (glass.hidden) { return; }
        if (!sheet || !sheet.dataset.width) { glass.replaceChildren(); copied = null; return; }
        copy();
        const [room, views, paper] = [viewport, glass.parentElement, sheet].map((one) => one.getBoundingClientRect());
        const { w, h } = size();
        const power = Math.min(4, Math.max(2, 1 / scale));
        const style = glass.firstElementChild.style;
        glass.style.left = `${room.left - views.left + at.x}px`;
        glass.style.top = `${room.top - views.top + at.y}px`;
        style.width = `${w * scale * power}px`;
        style.height = `${h * scale * power}px`;
        style.transform = `translate(-50%, -50%) rotate(${turn}deg)`;
        style.left = `calc(50% + ${(paper.left + paper.width / 2 - room.left - at.x) * power}px)`;
        style.top = `calc(50% + ${(paper.top + paper.height / 2 - room.top - at.y) * power}px)`;
      };
      const aim = (x, y) => {
        at.x = Math.min(viewport.clientWidth, Math.max(0, x));
        at.y = Math.min(viewport.clientHeight, Math.max(0, y));
        draw();
      };
      const follow = (event) => {
        const room = viewport.getBoundingClientRect();
        aim(event.clientX - room.left, event.clientY - room.top);
      };
      const onto = (part) => {
        const [room, box] = [viewport, part.getClientRects().length > 0 ? part : viewport].map((one) => one.getBoundingClientRect());
        aim(box.left + box.width / 2 - room.left, box.top + box.height / 2 - room.top);
      };
      const move = (x, y) => {
        viewport.scrollBy(at.x + x - Math.min(viewport.clientWidth, Math.max(0, at.x + x)), at.y + y - Math.min(viewport.clientHeight, Math.max(0, at.y + y)));
        aim(at.x + x, at.y + y);
      };
      const home = () => onto((sheet && $(".mark.chosen rect", sheet)) || viewport);
      const toggle = () => {
        glass.hidden = !glass.hidden;
        button.setAttribute("aria-pressed", String(!glass.hidden));
        home();
      };
      button.addEventListener("click", toggle);
      viewport.addEventListener("pointermove", follow);
      viewport.addEventListener("pointerdown", follow);
      viewport.addEventListener("scroll", draw);
      return { draw, onto, home, move, toggle, on: () => !glass.hidden };
    })();
    const zoom = (factor) => {
      if (!sheet || !sheet.dataset.width) { return; }
      const x = (viewport.scrollLeft + viewport.clientWidth / 2) / Math.max(1, viewport.scrollWidth);
      const y = (viewport.scrollTop + viewport.clientHeight / 2) / Math.max(1, viewport.scrollHeight);
      scale = Math.min(6, Math.max(0.05, scale * factor));
      lay();
      viewport.scrollTo(x * viewport.scrollWidth - viewport.clientWidth / 2, y * viewport.scrollHeight - viewport.clientHeight / 2);
    };
    const fit = () => { if (sheet && sheet.dataset.width) { scale = fitScale(); lay(); } };
    // ---- two at once: what is usually compared stands beside it
    const second = $("#second");
    const pairs = {
      id_card_front: ["application_form"], id_card_back: ["application_form"], bank_card: ["application_form"], application_form: ["id_card_front"],
      diploma: ["chsi_registration", "xueji_report"], chsi_registration: ["diploma"], xueji_report: ["diploma"],
    };
    const beside = () => {
      if (second.hidden || !sheet) { return; }
      const other = (pairs[sheet.dataset.slot] || []).map((slot) => $(`.sheet[data-slot="${slot}"]`, viewport)).find(Boolean);
      if (!other || !other.dataset.width) { const none = document.createElement("p"); none.textContent = second.dataset.none; second.replaceChildren(none); return; }
      const copy = other.cloneNode(true);
      copy.removeAttribute("id");
      copy.hidden = false;
      const [w, h] = [Number(other.dataset.width), Number(other.dataset.height)];
      const by = Math.min((second.clientWidth - 24) / w, (second.clientHeight - 24) / h);
      copy.style.width = `${w * by}px`;
      copy.style.height = `${h * by}px`;
      const inner = $(".turn", copy);
      inner.style.width = `${w * by}px`;
      inner.style.height = `${h * by}px`;
      inner.style.transform = "translate(-50%, -50%)";
      const title = document.createElement("p");
      title.className = "pane-title";
      title.textContent = $("img", copy).alt;
      second.replaceChildren(title, copy);
    };
    const TWO = "heyan-two-up";
    const button = $("#two-up");
    const setTwo = (on) => {
      second.hidden = !on;
      button.setAttribute("aria-pressed", String(on));
      store.put(TWO, on);
      fit();
      beside();
    };
    const twoUp = () => setTwo(second.hidden);
    button.addEventListener("click", twoUp);
    const show = (id) => {
      const wanted = document.getElementById(id);
      if (!wanted || wanted === sheet) { return; }
      $$(".sheet", viewport).forEach((one) => { one.hidden = one !== wanted; });
      sheet = wanted;
      turn = 0;
      fit();
      lay();
      loupe.draw();
      $$(".thumb").forEach((tab) => tab.setAttribute("aria-selected", String(tab.id === `tab-${sheet.dataset.slot}`)));
      $$(".signals").forEach((one) => { one.hidden = one.dataset.slot !== sheet.dataset.slot; });
      beside();
    };
    const reveal = (mark, full) => {
      const box = $("rect", mark);
      const pick = (name) => Number(box.getAttribute(name));
      if (turn) { turn = 0; }
      const whole = fitScale();
      const wanted = Math.min((viewport.clientWidth * 0.7) / pick("width"), 44 / pick("height"));
      scale = full ? Math.min(6, (viewport.clientWidth * 0.9) / pick("width")) : Math.min(Math.max(whole, wanted), Math.max(whole * 2.5, 1));
      lay();
      viewport.scrollTo({
        left: sheet.offsetLeft + (pick("x") + pick("width") / 2) * scale - viewport.clientWidth / 2,
        top: sheet.offsetTop + (pick("y") + pick("height") / 2) * scale - viewport.clientHeight / 2,
      });
      loupe.onto(box);
    };
    const rotate = () => { turn = (turn + 90) % 360; fit(); };
    viewport.addEventListener("wheel", (event) => {
      if (event.ctrlKey) { event.preventDefault(); zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15); }
    }, { passive: false });
    let grip = null;
    viewport.addEventListener("pointerdown", (event) => {
      if (event.button === 0 && event.pointerType === "mouse" && !event.target.closest(".mark")) {
        grip = { x: event.clientX, y: event.clientY, left: viewport.scrollLeft, top: viewport.scrollTop };
        viewport.setPointerCapture(event.pointerId);
      }
    });
    viewport.addEventListener("pointermove", (event) => {
      if (grip) { viewport.scrollTo(grip.left - event.clientX + grip.x, grip.top - event.clientY + grip.y); }
    });
    viewport.addEventListener("pointerup", () => { grip = null; });
    window.addEventListener("resize", () => { fit(); beside(); loupe.home(); }, { signal });
    if (store.get(TWO)) { setTwo(true); }
    return { show, fit, twoUp, zoom, rotate, reveal, loupe, boxes: (on) => viewport.classList.toggle("bare", !on) };
  })();

  // ---- rows and boxes ----------------------------------------------------
  const choose = (fact, moves) => {
    $$(".chosen").forEach((one) => one.classList.remove("chosen"));
    fact.classList.add("chosen");
    $$(`.mark[data-fact="${fact.id}"]`).forEach((mark) => mark.classList.add("chosen"));
    const marks = $$(`#viewport .mark[data-fact="${fact.id}"]`);
    if (moves && marks.length > 0) {
      const first = marks.find((mark) => !mark.closest(".sheet").hidden) || marks[0];
      stage.show(first.closest(".sheet").id);
      stage.reveal(first);
    } else if (moves && fact.dataset.slot) {
      const tab = $(`#tab-${fact.dataset.slot}`);
      if (tab) { stage.show(tab.dataset.sheet); stage.fit(); }
    }
  };
  const lead = (fact) => {
    const fold = fact.closest("details");
    if (fold) { fold.open = true; }
    fact.scrollIntoView({ block: "nearest" });
    fact.focus({ preventScroll: true });
  };
  if (stage) {
    $$(".fact, .signal").forEach((fact) => {
      fact.addEventListener("focus", () => choose(fact, true));
      fact.addEventListener("click", () => { if (document.activeElement !== fact) { fact.focus(); } });
    });
    $(".views").addEventListener("click", (event) => {
      const mark = event.target.closest(".mark");
      if (!mark) { return; }
      lead(document.getElementById(mark.dataset.fact));
    });
    $$(".thumb").forEach((tab) => tab.addEventListener("click", () => { stage.show(tab.dataset.sheet); stage.fit(); }));
    $$("[data-zoom]").forEach((button) => button.addEventListener("click", () => {
      if (button.dataset.zoom === "fit") { stage.fit(); } else { stage.zoom(button.dataset.zoom === "in" ? 1.25 : 0.8); }
    }));
    $("[data-rotate]").addEventListener("click", stage.rotate);
    $("#boxes").addEventListener("change", (event) => stage.boxes(event.target.checked));
    const start = $(".fact:not(.ok)");
    const tab = (start && start.dataset.slot && $(`#tab-${start.dataset.slot}`)) || $(".thumb.bad, .thumb.missing, .thumb.ask") || $(".thumb");
    if (tab) { stage.show(tab.dataset.sheet); }
    // a picture above the rows, as on a phone, stays in sight
    if (start) { start.focus({ preventScroll: window.matchMedia("(max-width: 860px)").matches }); }
    // Tab: the doubtful rows, what decides, then everything else in its order; no key is taken from the browser
    $$(".fact:not(.ok), #decide input, #decide summary, #decide textarea, #decide button, #proposal input, #proposal button")
      .forEach((one) => { one.tabIndex = 1; });
    $$("input[name=looked]").forEach((box) => { box.tabIndex = -1; }); // the space bar on its row does the same
  }

  // ---- the decision bar --------------------------------------------------
  const note = $(".note textarea");
  if (note) {
    const grow = () => { note.style.height = "auto"; note.style.height = `${Math.min(note.scrollHeight + 2, 160)}px`; };
    note.addEventListener("input", grow);
    grow();
    if ($("#fault")) { note.focus(); }
    $("#decide").addEventListener("submit", (event) => {
      if (event.defaultPrevented) { return; }
      event.preventDefault();
      const waits = (on) => {
        $$("#decide button").forEach((button) => { button.disabled = on; }); // one press is one decision
        event.target.setAttribute("aria-busy", String(on));
      };
      waits(true);
      send(event.target, event.submitter).catch(() => { waits(false); later(event.target, event.submitter); });
    });
    window.addEventListener("pageshow", () => $$("#decide button").forEach((button) => { button.disabled = false; }), { signal });
  }
  // ---- what is left to check, and the draft ------------------------------
  store.keys().filter((key) => key.startsWith("heyan-draft:")).forEach(store.remove); // of a time when they were nobody's own
  const DRAFT = `heyan-draft-of:${$("[data-login]") ? $("[data-login]").dataset.login : ""}:`;
  const decide = $("#decide");
  const looked = () => $$("input[name=looked]");
  const left = () => looked().filter((one) => !one.checked);
  const blocked = () => decide && $(".note textarea", decide).value.trim() === ""
    && (left().length > 0 || $(".fact.bad, .fact.missing") !== null);
  const count = () => {
    const remaining = $("#remaining");
    if (remaining) {
      remaining.textContent = left().length > 0 ? remaining.dataset.text.replace("{0}", String(left().length)) : "";
      $("#approve").setAttribute("aria-disabled", String(Boolean(blocked())));
    }
  };
  // ---- a decision that did not arrive is sent again: after 2 s, 4 s … 60 s, and at once when the browser is online again
  let unsent = null;
  let pause = 1000;
  const rest = () => {
    if (unsent) { window.clearTimeout(unsent.timer); }
    unsent = null;
  };
  const calm = () => { rest(); pause = 1000; if ($("#offline-note")) { $("#offline-note").hidden = true; } };
  const again = () => {
    const { form, button } = unsent;
    rest();
    if (!button || !button.disabled) { form.requestSubmit(button); }
  };
  const later = (form, button) => {
    rest();
    if (signal.aborted) { return; }
    $("#offline-note").hidden = false;
    pause = Math.min(pause * 2, 60000);
    unsent = { form, button, timer: window.setTimeout(again, pause) };
  };
  window.addEventListener("online", () => { if (unsent) { again(); } }, { signal });
  signal.addEventListener("abort", rest);
  const unblock = () => {
    const open = left()[0];
    if (open) { open.closest(".fact").focus(); } else { $(".note textarea", decide).focus(); }
  };
  const key = DRAFT + document.body.dataset.claim;
  const isPast = (draft, data) => draft.decisions !== data.decisions; // somebody decided since it was written
  if (page === "case" && store.get(key) && isPast(store.get(key), document.body.dataset)) { store.remove(key); }
  if (decide) {
    const fields = () => Array.from(decide.elements).filter((one) => ["reason", "slot", "field", "looked", "note", "internal"].includes(one.name) && !one.disabled);
    const save = () => store.put(key, {
      key: decide.elements.key.value, path: window.location.pathname, decisions: document.body.dataset.decisions, seen: decide.elements.seen.value,
      ticked: fields().filter((one) => one.checked).map((one) => `${one.name}=${one.value}`),
      note: decide.elements.note.value, internal: decide.elements.internal.value,
    });
    const draft = store.get(key);
    if (draft && !$("#fault")) {
      decide.elements.key.value = draft.key;
      decide.elements.note.value = draft.note;
      decide.elements.internal.value = draft.internal;
      const same = draft.seen === decide.elements.seen.value; // else nobody has looked at what is there now
      fields().filter((one) => one.type === "checkbox" && (same || one.name !== "looked")).forEach((one) => { one.checked = draft.ticked.includes(`${one.name}=${one.value}`); });
      $("#draft-note").hidden = false;
      note.dispatchEvent(new Event("input"));
    }
    document.addEventListener("input", (event) => { if (event.target.form === decide) { calm(); save(); count(); } }, { signal });
    decide.addEventListener("submit", (event) => {
      if (event.submitter && event.submitter.id === "approve" && blocked()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        unblock();
        return;
      }
      rest();
      save();
      if (!navigator.onLine) {
        event.preventDefault();
        event.stopImmediatePropagation();
        later(decide, event.submitter);
      }
    }, true);
    count();
  }
  // ---- a negative decision by keys: which one, the reasons by their numbers, then Enter
  const byNumber = $("#by-number");
  const press = (id) => { const button = document.getElementById(id); if (button && !button.disabled) { button.click(); } };
  const negative = (id) => {
    const button = document.getElementById(id);
    if (!byNumber || button.disabled) { return; }
    const [kind, field] = [$(".state", byNumber), $("input", byNumber)];
    byNumber.dataset.press = id;
    kind.className = `state ${button.value}`;
    kind.textContent = $("span", button).textContent;
    byNumber.hidden = false;
    $(".more-reasons", decide).open = true;
    field.blur();
    field.focus();
  };
  if (byNumber) {
    const field = $("input", byNumber);
    const reasons = $$("input[name=reason]", decide);
    let before = [];
    field.addEventListener("focus", () => { field.value = ""; before = reasons.filter((one) => one.checked); });
    field.addEventListener("input", () => {
      const typed = field.value.normalize("NFKC").replace(/\D/g, "").match(/\d\d/g) || [];
      const odd = (number) => typed.filter((one) => one === number).length % 2 === 1;
      reasons.forEach((one) => { one.checked = before.includes(one) !== odd(one.dataset.number); });
      field.setAttribute("aria-invalid", String(typed.some((one) => reasons.every((reason) => reason.dataset.number !== one))));
    });
    decide.addEventListener("keydown", (event) => {
      if (event.isComposing || event.ctrlKey || !event.target.matches("input")) { return; }
      if (event.key === "Escape" && !byNumber.hidden) {
        byNumber.hidden = true;
        const fact = $(".fact.chosen");
        if (fact) { fact.focus(); }
      } else if (event.key === "Enter") {
        event.preventDefault(); // a form's Enter presses its first button, and here that one approves
        if (!byNumber.hidden) { press(byNumber.dataset.press); }
      }
    });
  }
  const undo = $("#undo");
  if (undo) {
    undo.dataset.claims.split(" ").forEach((claim) => store.remove(DRAFT + claim.replace(/\/\d+$/, "")));
    let seconds = 5;
    const tick = window.setInterval(() => {
      seconds -= 1;
      $("#undo-seconds").textContent = String(seconds);
      if (seconds <= 0) { window.clearInterval(tick); undo.hidden = true; }
    }, 1000);
    signal.addEventListener("abort", () => window.clearInterval(tick));
  }
  const drafts = $("#drafts");
  if (drafts) {
    const own = () => store.keys().filter((one) => one.startsWith(DRAFT)).sort();
    const tell = () => {
      const open = own().map((one) => one.slice(DRAFT.length).split("/")[1]);
      drafts.hidden = open.length === 0;
      drafts.lastElementChild.textContent = open.join(" ");
    };
    const forget = async (one) => {
      const draft = store.get(one);
      const answer = await window.fetch(draft.path, { credentials: "same-origin", signal });
      if (answer.redirected) { return; }
      const seen = new DOMParser().parseFromString(await answer.text(), "text/html").body.dataset;
      if ([403, 404].includes(answer.status) || (answer.ok && isPast(draft, seen))) { store.remove(one); }
    };
    tell();
    Promise.allSettled(own().map(forget)).then(tell); // one that got no answer is asked about the next time
  }
  $$("form[action$='/logout']").forEach((form) => form.addEventListener("submit", () => {
    store.keys().filter((key) => key.startsWith(DRAFT)).forEach(store.remove);
  }));

  // ---- the next case's pictures are fetched while this one is read; fetching them claims nothing
  const same = (one) => (image) => image.getAttribute("src") === one.getAttribute("src") && image.alt === one.alt;
  // not once a decision is sent: what the server says once, to whoever asks for that case, is for the page that comes then
  const early = new AbortController();
  signal.addEventListener("abort", () => early.abort());
  const fetchAhead = async (address) => {
    const answer = await window.fetch(address, { credentials: "same-origin", signal: early.signal });
    if (!answer.ok || answer.redirected) { return; }
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const images = $$(".stage img", next).map((image) => document.importNode(image));
    await Promise.all(images.map((image) => image.decode()));
    if (signal.aborted) { return; }
    ahead = images;
    document.body.dataset.fetched = address;
  };
  if (document.body.dataset.ahead) {
    const soon = () => window.setTimeout(() => {
      fetchAhead(document.body.dataset.ahead).catch(() => { /* fetched when it is opened, then */ });
    }, 400);
    if (document.readyState === "complete") { soon(); } else { window.addEventListener("load", soon, { signal }); }
  }

  // ---- what a decision answers, the next case mostly, is put into this document
  const put = (text) => {
    const next = new DOMParser().parseFromString(text, "text/html");
    const there = $$(".stage img", next).map((image) => [image, ahead.find(same(image))]).filter((pair) => pair[1]);
    there.forEach(([image]) => image.removeAttribute("src")); // or it would be fetched once more
    leave.abort();
    leave = new AbortController();
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));
    there.forEach(([image, decoded]) => image.replaceWith(decoded));
    ahead = [];
    window.scrollTo(0, 0);
    const mark = new URL(`../review/watermark.svg?${Date.now()}`, $("link[rel=stylesheet]").href); // says when it is seen
    document.documentElement.style.setProperty("--watermark", `url("${mark}")`);
    begin();
    if (window.htmx) { window.htmx.process(document.body); }
    const main = $("[autofocus]") || $("#main");
    if (document.activeElement === document.body && main) {
      if (main.id === "main") { main.tabIndex = -1; }
      main.focus();
    }
  };
  const send = async (form, button) => {
    early.abort();
    const body = new URLSearchParams(new FormData(form));
    if (button && button.name) { body.append(button.name, button.value); }
    const slow = new AbortController();
    const limit = window.setTimeout(() => slow.abort(), 60000);
    const answer = await window.fetch(form.getAttribute("action"), { method: "POST", body, credentials: "same-origin", keepalive: true, signal: slow.signal });
    const text = await answer.text();
    window.clearTimeout(limit);
    if (answer.status >= 502 && answer.status <= 504) { throw new Error(String(answer.status)); } // what stands before the house
    if (answer.redirected && new URL(answer.url).pathname.endsWith("/login")) { go(answer.url); return; }
    if (answer.redirected) { window.history.pushState(null, "", answer.url); }
    put(text);
  };
  const slip = $("#slip");
  if (slip) {
    slip.addEventListener("submit", (event) => {
      event.preventDefault();
      if (slip.getAttribute("aria-busy")) { return; }
      slip.setAttribute("aria-busy", "true");
      rest();
      send(slip).catch(() => { slip.removeAttribute("aria-busy"); later(slip); });
    });
  }
  const address = window.location.pathname;
  window.addEventListener("popstate", () => { if (window.location.pathname !== address) { window.location.reload(); } }, { signal });

  // ---- still at it: said once a minute at most while there is activity, and when the page comes to sight again
  if (document.body.dataset.touch) {
    let due = Date.now() + 60000;
    const touch = async () => {
      due = Date.now() + 60000;
      const body = new URLSearchParams();
      const token = $("input[name=_csrf]");
      if (token) { body.set("_csrf", token.value); }
      const answer = await window.fetch(document.body.dataset.touch, { method: "POST", body, credentials: "same-origin" });
      if (answer.status !== 409 || !decide) { return; }
      const said = new DOMParser().parseFromString(await answer.text(), "text/html");
      $("#lost-why").textContent = $("#decided-by, #owned-by, #changed", said).textContent;
      $("#lost").hidden = false;
      calm();
      $$("#decide button").forEach((button) => { button.disabled = true; });
    };
    const active = () => { if (Date.now() > due) { touch().catch(() => { due = Date.now() + 10000; }); } };
    ["keydown", "pointerdown", "wheel"].forEach((name) => document.addEventListener(name, active, { passive: true, signal }));
    document.addEventListener("visibilitychange", () => { if (!document.hidden) { due = 0; active(); } }, { signal });
  }

  $$("form[data-once]").forEach((form) => form.addEventListener("submit", (event) => {
    if (form.getAttribute("aria-busy")) { event.preventDefault(); }
    form.setAttribute("aria-busy", "true");
  }));
  window.addEventListener("pageshow", () => $$("form[data-once]").forEach((form) => form.removeAttribute("aria-busy")), { signal });

  // ---- several at once, and kept filters ---------------------------------
  document.addEventListener("change", (event) => {
    if (event.target.name === "claim" && $("#bulk-count")) {
      $("#bulk-count").textContent = String($$("input[name=claim]:checked").length);
    }
  }, { signal });
  const keep = $("#keep-filter");
  if (keep) { keep.addEventListener("submit", () => { keep.elements.query.value = window.location.search.slice(1) || "tab=waiting"; }); }

  $$("[data-back]").forEach((link) => link.addEventListener("click", (event) => {
    if (window.history.length > 1) { event.preventDefault(); window.history.back(); }
  }));

  // ---- correcting a reading ----------------------------------------------
  const edit = () => {
    const fold = $(".fact.chosen details.correct");
    if (!fold) { return; }
    fold.open = true;
    const value = $("select, input:not([type=hidden])", fold);
    value.focus();
    if (value.select) { value.select(); }
  };
  $$("details.correct").forEach((fold) => {
    const fact = fold.closest(".fact");
    fold.addEventListener("click", (event) => { event.stopPropagation(); choose(fact, true); });
    fold.addEventListener("keydown", (event) => { if (event.key === "Escape") { fold.open = false; fact.focus(); } });
    if ($("[role=alert]", fold)) { choose(fact, true); edit(); }
  });

  // ---- the queue ---------------------------------------------------------
  const rows = () => $$("tr.row");
  const current = () => rows().findIndex((row) => row.classList.contains("chosen"));
  const mark = (index) => {
    const all = rows();
    if (all.length === 0) { return; }
    const row = all[Math.max(0, Math.min(all.length - 1, index))];
    all.forEach((one) => one.classList.toggle("chosen", one === row));
    $("a", row).focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  };
  const copy = $("#chsi-copy");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", () => navigator.clipboard.writeText($("#chsi-code").textContent).then(() => { copy.textContent = copy.dataset.done; }));
  }
  document.addEventListener("click", (event) => {
    const row = event.target.closest("tr.row");
    if (row && !event.target.closest("a, input") && String(window.getSelection()) === "") { go($("a", row).href); }
  }, { signal });

  // ---- keys --------------------------------------------------------------
  const help = $("#keys");
  $$("[data-keys-open]").forEach((button) => button.addEventListener("click", () => help.showModal()));
  const turn = (by) => {
    const tabs = $$(".thumb");
    const at = tabs.findIndex((one) => one.getAttribute("aria-selected") === "true");
    if (tabs.length > 0) { tabs[(at + by + tabs.length) % tabs.length].click(); }
  };
  const confirmRow = () => {
    const fact = $(".fact.chosen");
    const box = fact ? $("input[name=looked]", fact) : null;
    if (!box) { return false; }
    box.checked = true;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    const open = left()[0];
    if (open) { open.closest(".fact").focus(); }
    return true;
  };
  const postpone = (form) => {
    const fold = $("#later");
    const why = $(`#${form} input`);
    if (fold && why) { fold.open = true; why.focus(); }
  };
  const USUAL = "j next k previous n take z undo + zoom_in - zoom_out 0 fit r rotate h boxes f full c contrast d two_up q qr g list e edit l beside m loupe";
  const words = ((help && help.dataset.map) || USUAL).split(" ");
  const keyMap = Object.fromEntries(words.map((word, at) => [word, words[at + 1]]).filter((pair, at) => at % 2 === 0));
  if (!keyMap["="] && keyMap["+"]) { keyMap["="] = keyMap["+"]; } // the same key without Shift
  const off = Boolean(help && help.dataset.on === "false");
  const single = (key) => {
    if (key === "?") { help.showModal(); return true; }
    const does = off ? undefined : keyMap[key];
    if (does === "undo") { const form = $("#undo-form"); if (form && !undo.hidden) { form.requestSubmit(); return true; } return false; }
    if (does === "take") { go("/review/next"); return true; }
    if (page === "queue") {
      if (does === "next") { mark(current() + 1); return true; }
      if (does === "previous") { mark(current() - 1); return true; }
      return false;
    }
    if (page !== "case") { return false; }
    const actions = {
      next: () => go(document.body.dataset.next), previous: () => go(document.body.dataset.previous),
      zoom_in: () => stage.zoom(1.25), zoom_out: () => stage.zoom(0.8), fit: stage.fit, rotate: stage.rotate, two_up: stage.twoUp, loupe: stage.loupe.toggle,
      boxes: () => $("#boxes").click(),
      full: () => { const mark = $("#viewport .mark.chosen"); if (mark) { stage.reveal(mark, true); } },
      contrast: () => $("#viewport").classList.toggle("contrast"), edit, beside: () => toBeside.click(),
      qr: () => {
        const fold = $("#qr-read");
        if (!fold) { return; }
        fold.open = true;
        $(`#tab-${$(".qr-read", fold).dataset.slot}`).click();
        $("summary", fold).focus();
      },
      list: () => { const fact = $(".fact:not([data-slot])"); if (fact) { lead(fact); } },
    };
    if (key === " ") { return confirmRow(); } // not a letter: stays when letters are off
    if (does && actions[does]) { actions[does](); return true; }
    const tab = /^[1-9]$/.test(key) ? $$(".thumb")[Number(key) - 1] : null;
    if (tab) { tab.click(); return true; }
    return false;
  };
  const ARROWS = { ArrowLeft: [-24, 0], ArrowRight: [24, 0], ArrowUp: [0, -24], ArrowDown: [0, 24] };
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229 || (help && help.open)) { return; }
    if (event.ctrlKey && event.key === "Enter") { event.preventDefault(); press(document.getElementById("check") ? "check" : "approve"); return; }
    if (event.ctrlKey && (event.key === "ArrowLeft" || event.key === "ArrowRight") && page === "case" && !event.target.closest("textarea, input:not([type=checkbox])")) {
      event.preventDefault(); turn(event.key === "ArrowLeft" ? -1 : 1); return;
    }
    if (event.altKey && !event.ctrlKey && event.code === "Digit3") { event.preventDefault(); postpone("raise-form"); return; }
    if (event.altKey && !event.ctrlKey && event.code === "Digit4") { event.preventDefault(); postpone("postpone-form"); return; }
    if (event.altKey && !event.ctrlKey && event.code === "Digit1") { event.preventDefault(); negative("return"); return; }
    if (event.altKey && !event.ctrlKey && event.code === "Digit2") { event.preventDefault(); negative("refuse"); return; }
    if (event.ctrlKey || event.altKey || event.metaKey) { return; }
    const way = stage && stage.loupe.on() && !event.target.closest("input:not([type=checkbox]), textarea, select, summary") && ARROWS[event.key];
    if (way) { event.preventDefault(); stage.loupe.move(...way); return; }
    if (event.repeat) { return; }
    if (event.key === " " && event.target.closest("button, a, summary, input, select, textarea")) { return; }
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) { return; }
    if (single(event.key.length === 1 ? event.key.toLowerCase() : event.key)) { event.preventDefault(); }
  }, { signal });
};
begin();
