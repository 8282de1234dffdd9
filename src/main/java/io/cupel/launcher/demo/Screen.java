package io.cupel.launcher.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** How the demo looks: numbered steps, a bar that moves, tables. A bar is redrawn on a terminal and written now and then elsewhere. */
final class Screen {
    private static final int STEPS = 6;
    private static final int BAR = 24;
    private static final int QUARTERS = 4;

    private final Consumer<String> out;
    private final boolean canRedraw;
    private int step;
    private int shownQuarter = -1;

    /** @param out takes text as it is, line ends included */
    Screen(Consumer<String> out, boolean canRedraw) {
        this.out = out;
        this.canRedraw = canRedraw;
    }

    void line(String text) {
        out.accept(text + "\n");
    }

    void step(String what) {
        step++;
        line("");
        line("[" + step + "/" + STEPS + "] " + what);
    }

    void detail(String text) {
        line("      " + text);
    }

    void progress(double fraction, String text) {
        int quarter = (int) (fraction * QUARTERS);
        if (canRedraw) {
            out.accept("\r\u001b[K      " + bar(fraction) + " " + text);
        } else if (quarter != shownQuarter) {
            detail(bar(fraction) + " " + text);
        }
        shownQuarter = quarter;
    }

    void endProgress() {
        if (canRedraw) {
            out.accept("\r\u001b[K");
        }
    }

    private static String bar(double fraction) {
        int full = (int) Math.round(Math.max(0, Math.min(1, fraction)) * BAR);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] "
                + String.format(Locale.ROOT, "%3.0f %%", fraction * 100);
    }

    /** Every column as wide as its widest cell; the first is text, the others are numbers and end on the right. */
    void table(List<List<String>> rows) {
        List<Integer> widths = widths(rows);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(
                        String.format(i == 0 ? "%-" + widths.get(i) + "s" : "  %" + widths.get(i) + "s", row.get(i)));
            }
            detail(line.toString().stripTrailing());
        }
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(rows.get(0).size(), 1));
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        return widths;
    }
}
