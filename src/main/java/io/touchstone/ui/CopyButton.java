package io.touchstone.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Copies a text to the clipboard, in the browser, and says so on its label. */
public final class CopyButton extends Button {
    public CopyButton(String text) {
        super();
        setText(getTranslation("ui.copy"));
        addThemeVariants(ButtonVariant.SMALL);
        getElement().setAttribute("data-copied", getTranslation("ui.copied"));
        getElement().executeJs("""
                        this.addEventListener('click', async () => {
                          await navigator.clipboard.writeText($0);
                          const label = this.textContent;
                          this.textContent = this.dataset.copied;
                          setTimeout(() => this.textContent = label, 2000);
                        })""", text);
    }
}
