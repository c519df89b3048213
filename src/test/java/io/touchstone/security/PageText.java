package io.touchstone.security;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.util.Objects;
import java.util.function.Predicate;

/** A page as text: everything that goes to the browser, and the rows of tables that would follow on scrolling. */
final class PageText {
    private final StringBuilder text = new StringBuilder();
    private final Predicate<Element> leftOut;

    private PageText(Predicate<Element> leftOut) {
        this.leftOut = leftOut;
    }

    /** Without the elements of which the predicate says so. */
    static String of(UI ui, Predicate<Element> leftOut) {
        var page = new PageText(leftOut);
        page.text.append(ui.getInternals().getTitle()).append('\n');
        page.add(ui.getElement());
        return page.text.toString();
    }

    /** What our scripts are called with; Vaadin's components talk of their rows, which stand in the page. Forgets them, as sending does. */
    static String scripts(UI ui) {
        var calls = new StringBuilder();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> !Element.get(call.getOwner()).getTag().startsWith("vaadin-"))
                .forEach(call ->
                        calls.append(call.getInvocation().getParameters()).append('\n'));
        return calls.toString();
    }

    private void add(Element element) {
        if (leftOut.test(element)) return;
        if (element.isTextNode()) {
            text.append(element.getText()).append('\n');
            return;
        }
        text.append('<').append(element.getTag());
        element.getAttributeNames().sorted().forEach(name -> value(name, element.getAttribute(name)));
        element.getPropertyNames().sorted().forEach(name -> value('.' + name, element.getPropertyRaw(name)));
        text.append(">\n");
        element.getChildren().forEach(this::add);
        element.getShadowRoot().ifPresent(root -> root.getChildren().forEach(this::add));
        element.getNode()
                .getFeatureIfInitialized(VirtualChildrenList.class)
                .ifPresent(hidden -> hidden.forEachChild(child -> add(Element.get(child))));
        element.getComponent()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .ifPresent(this::rows);
    }

    private void value(String name, Object value) {
        text.append(' ').append(name).append('=').append(value);
    }

    private <T> void rows(Grid<T> grid) {
        for (T row : GridKt._findAll(grid)) {
            for (var column : grid.getColumns()) {
                if (column.getRenderer() instanceof ComponentRenderer<?, T> cell) {
                    add(Objects.requireNonNull(cell.createComponent(row)).getElement());
                }
            }
            text.append(GridKt._getFormattedRow(grid, row)).append('\n');
        }
    }
}
