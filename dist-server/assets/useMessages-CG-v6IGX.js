import { useTranslation } from "react-i18next";
// src/workbench/useMessages.ts
/** What controls say of input that they cannot take, in the reader's language. */
function useMessages() {
	const { t } = useTranslation("picture");
	return {
		number: (min, max) => (text) => t(($) => $.controls.number, {
			text,
			min: printed(min),
			max: printed(max)
		}),
		wholeNumber: (min, max) => (text) => t(($) => $.controls.wholeNumber, {
			text,
			min: printed(min),
			max: printed(max)
		}),
		limit: (limit) => t(($) => $.controls.limit, { limit: printed(limit) })
	};
}
var printed = (value) => String(value).replace("-", "−");
export { useMessages as t };
