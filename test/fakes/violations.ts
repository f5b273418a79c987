import { act } from "@testing-library/react";
import { axe } from "jest-axe";

/** What axe finds wrong in what is drawn; what else comes on screen while it looks is React's ordinary work. */
export const violations = async (drawn: Element) => act(async () => (await axe(drawn)).violations);
