import "./style/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./frame/app";
import { applyLook } from "./frame/look";

applyLook();
const root = document.getElementById("page");
if (root === null) throw new Error("The page's document has no element with the id «page».");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
