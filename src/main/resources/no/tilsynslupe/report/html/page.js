(function () {
  "use strict";
  var order = new Intl.Collator("nb", { numeric: true });
  var message = document.getElementById("melding");
  var each = function (list, act) { Array.prototype.forEach.call(list, act); };
  var value = function (row, at) {
    var cell = row.cells[at];
    if (cell.hasAttribute("data-tom")) { return ""; }
    return cell.hasAttribute("data-s") ? cell.getAttribute("data-s") : cell.textContent.trim();
  };

  function sortBy(table, head, at, numbers) {
    var up = head.getAttribute("aria-sort") === "ascending" || (numbers && !head.hasAttribute("aria-sort")) ? -1 : 1;
    var rows = Array.prototype.slice.call(table.tBodies[0].rows);
    rows = rows.map(function (row, i) {
      var found = value(row, at);
      // What isn't a number has no place among numbers.
      return { row: row, value: numbers && (found === "" || isNaN(found)) ? "" : found, i: i };
    });
    rows.sort(function (a, b) {
      // A place without a value comes last, whichever way the rest is turned.
      if (a.value === "" || b.value === "") {
        return (a.value === "" ? 1 : 0) - (b.value === "" ? 1 : 0) || a.i - b.i;
      }
      var found = numbers ? a.value - b.value : order.compare(a.value, b.value);
      return found * up || a.i - b.i;
    });
    rows.forEach(function (one) { table.tBodies[0].appendChild(one.row); });
    each(table.tHead.rows[0].cells, function (other) { other.removeAttribute("aria-sort"); });
    head.setAttribute("aria-sort", up === 1 ? "ascending" : "descending");
  }

  each(document.querySelectorAll("th[data-sort]"), function (head) {
    var table = head.closest("table");
    if (table.tBodies[0].rows.length < 2) { return; }
    var button = document.createElement("button");
    button.type = "button";
    while (head.firstChild) { button.appendChild(head.firstChild); }
    head.appendChild(button);
    button.addEventListener("click", function () {
      sortBy(table, head, head.cellIndex, head.getAttribute("data-sort") === "tall");
    });
  });

  each(document.querySelectorAll(".filter"), function (filter) {
    var table = document.getElementById(filter.getAttribute("data-for"));
    var search = filter.querySelector("input");
    var count = filter.querySelector(".antall");
    var rows = table.tBodies[0].rows;
    var texts = new Map();
    each(rows, function (row) { texts.set(row, row.textContent.toLocaleLowerCase("nb")); });
    function choose(tell) {
      var words = search.value.toLocaleLowerCase("nb").split(/\s+/).filter(Boolean);
      var shown = 0;
      each(rows, function (row) {
        var there = words.every(function (word) { return texts.get(row).indexOf(word) >= 0; });
        each(filter.querySelectorAll("select"), function (choice) {
          var found = !choice.value || choice.getAttribute("data-kolonne").split(",").some(function (at) {
            return value(row, +at) === choice.value;
          });
          there = there && found;
        });
        row.hidden = !there;
        shown += there ? 1 : 0;
      });
      count.textContent = filter.getAttribute("data-vist").replace("%n", shown).replace("%m", rows.length);
      if (tell) { message.textContent = count.textContent; }
    }
    // A few rows are seen at once.
    filter.hidden = rows.length < 6;
    choose(false);
    filter.addEventListener("input", function () { choose(true); });
  });

  function open(target) {
    for (var at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") { at.open = true; }
    }
  }
  function named(hash) {
    // An address may hold anything: "%" alone can't be decoded.
    try { return decodeURIComponent(hash); } catch (e) { return hash; }
  }
  function follow() {
    var target = location.hash.length > 1 && document.getElementById(named(location.hash.slice(1)));
    if (target) {
      open(target);
      target.scrollIntoView();
    }
  }
  window.addEventListener("hashchange", follow);
  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[href^='#']");
    if (link && link.hash === location.hash) { follow(); }
  });
  follow();

  function csv(text) { return '"' + text.replace(/^([=+\-@\t\r])/, "'$1").replace(/"/g, '""') + '"'; }
  function answers() {
    var rows = [["", ""]];
    each(document.querySelectorAll(".hvem input, .hvem select"), function (field) {
      var chosen = field.selectedOptions ? field.selectedOptions[0].textContent : field.value;
      rows.push([document.querySelector("label[for='" + field.id + "']").textContent, chosen]);
    });
    each(document.querySelectorAll(".sporsmal"), function (question) {
      var heading = question.querySelector("h3, h4, h5").textContent;
      var chosen = question.querySelector("input[type=radio]:checked");
      rows.push([heading, question.querySelector("legend").textContent, chosen ? chosen.value : ""]);
      each(question.querySelectorAll(".felter .felt"), function (field) {
        rows.push([heading, field.querySelector("label").textContent, field.querySelector("input, textarea").value]);
      });
    });
    return "\ufeff" + rows.slice(1).map(function (row) { return row.map(csv).join(";"); }).join("\r\n");
  }
  var download = document.getElementById("last-ned");
  if (download) {
    download.parentElement.hidden = false;
    document.getElementById("skriv-ut").addEventListener("click", function () { window.print(); });
    download.addEventListener("click", function () {
      var link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([answers()], { type: "text/csv;charset=utf-8" }));
      link.download = "egenvurdering.csv";
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }

  var office = document.querySelector("select#kontoret");
  function showOffice(tell) {
    each(document.querySelectorAll(".kontortall"), function (one) {
      one.hidden = (one.getAttribute("data-kontor") || "") !== office.value;
    });
    if (tell) { message.textContent = office.selectedOptions[0].textContent; }
  }
  if (office) {
    showOffice(false);
    office.addEventListener("change", function () { showOffice(true); });
  }

  var closed = [];
  window.addEventListener("beforeprint", function () {
    closed = Array.prototype.slice.call(document.querySelectorAll("details:not([open]):not(.bare-skjerm)"));
    closed.forEach(function (one) { one.open = true; });
    // What is written is printed in full, however long it is.
    each(document.querySelectorAll("textarea"), function (one) {
      one.style.height = one.value ? one.scrollHeight + "px" : "";
    });
  });
  window.addEventListener("afterprint", function () {
    closed.forEach(function (one) { one.open = false; });
  });
})();
