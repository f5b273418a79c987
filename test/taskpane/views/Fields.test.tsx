import "@testing-library/jest-dom";
import "../../fakes/paneIcons";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Choice, NumberField } from "../../../src/taskpane/views/Fields";

const field = () => screen.getByRole("textbox", { name: "Seats" });
const numberField = (value: number | null, onChange: (value: number | null) => void = () => undefined, least = 1) => <NumberField name="seats" label="Seats" value={value} least={least} wrong="A whole number." onChange={onChange} />;

describe("NumberField", () => {
  it.each([
    ["150", 150],
    ["1,250", 1250],
    ["1", 1],
  ])("%s is passed on as %i", async (typed, value) => {
    const onChange = jest.fn();
    render(numberField(null, onChange));
    await userEvent.type(field(), typed);
    expect(onChange).toHaveBeenLastCalledWith(value);
  });

  it.each(["0", "x", "1.5", "-3"])("%s is wrong: it is said, stays as typed, and is not passed on", async (typed) => {
    const onChange = jest.fn();
    render(numberField(null, onChange));
    await userEvent.click(field());
    await userEvent.paste(typed);
    expect(await screen.findByText("A whole number.")).toBeInTheDocument();
    expect(field()).toHaveValue(typed);
    expect(onChange).not.toHaveBeenCalled();
  });

  it("blank takes the figure back", async () => {
    const onChange = jest.fn();
    render(numberField(150, onChange));
    await userEvent.clear(field());
    expect(onChange).toHaveBeenLastCalledWith(null);
  });

  it("a figure from elsewhere replaces what stands there, but never rewrites what says the same", () => {
    const { rerender } = render(numberField(150));
    rerender(numberField(200));
    expect(field()).toHaveValue("200");
  });

  it("what is typed with grouping stays so when its own value comes back", async () => {
    const { rerender } = render(numberField(null));
    await userEvent.type(field(), "1,250");
    rerender(numberField(1250));
    expect(field()).toHaveValue("1,250");
  });
});

describe("a figure from elsewhere while somebody types", () => {
  it("does not change what stands under their hands, and shows when they have left", async () => {
    const { rerender } = render(numberField(null));
    await userEvent.type(field(), "15");
    rerender(numberField(999));
    expect(field()).toHaveValue("15");
    await userEvent.type(field(), "0");
    expect(field()).toHaveValue("150");
    await userEvent.tab();
    expect(field()).toHaveValue("999");
  });

  it("does not take away what is no number yet", async () => {
    const { rerender } = render(numberField(null));
    await userEvent.type(field(), "15x");
    await userEvent.tab();
    rerender(numberField(999));
    expect(field()).toHaveValue("15x");
  });
});

describe("Choice", () => {
  const options = [{ value: "a", text: "First" }, { value: "b", text: "Second" }];

  it("shows that nothing is chosen yet, and does not let that be chosen again", async () => {
    const onChange = jest.fn();
    render(<Choice label="Which" value={null} placeholder="Please choose" options={options} onChange={onChange} />);
    expect(screen.getByRole("combobox", { name: "Which" })).toHaveDisplayValue("Please choose");
    expect(screen.getByRole("option", { name: "Please choose" })).toBeDisabled();
    await userEvent.selectOptions(screen.getByRole("combobox"), "Second");
    expect(onChange).toHaveBeenCalledWith("b");
  });
});
