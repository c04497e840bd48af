"use strict";

const query = document.getElementById("query");
const button = document.getElementById("ask");
const answer = document.getElementById("answer");

async function ask() {
  button.disabled = true;
  answer.textContent = "Спрашиваем…";
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: query.value }),
    });
    answer.textContent = JSON.stringify(await response.json(), null, 2);
  } catch {
    answer.textContent = "Сервис не отвечает. Проверьте, что он запущен, и спросите ещё раз.";
  } finally {
    button.disabled = false;
  }
}

button.addEventListener("click", ask);
query.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) ask();
});
