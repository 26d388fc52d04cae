package io.specwright.bench.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Horizontal bars with their figures, as an SVG that reads on light and on dark pages. */
record BarChart(List<Group> groups) {
  private static final int WIDTH = 760;
  private static final int LABELS = 190;
  private static final int FIGURES = 70;
  private static final int LINE = 24;
  private static final int TITLE = 34;

  /** One bar. */
  record Bar(String label, double value) {}

  /** Bars of one unit below a title. */
  record Group(String title, List<Bar> bars) {}

  BarChart(String title, List<Bar> bars) {
    this(List.of(new Group(title, bars)));
  }

  BarChart above(BarChart other) {
    List<Group> all = new ArrayList<>(groups);
    all.addAll(other.groups);
    return new BarChart(all);
  }

  String toSvg() {
    StringBuilder svg = new StringBuilder();
    int y = 0;
    for (Group group : groups) {
      y += TITLE;
      svg.append(text(0, y - 10, "title", group.title()));
      double longest = group.bars().stream().mapToDouble(Bar::value).max().orElse(1);
      for (int i = 0; i < group.bars().size(); i++) {
        Bar bar = group.bars().get(i);
        double length = Math.max(1, (WIDTH - LABELS - FIGURES) * bar.value() / longest);
        svg.append(text(0, y + 16, "label", bar.label()));
        svg.append(String.format(Locale.ROOT,
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>%n",
            i == 0 ? "ours" : "other", LABELS, y + 4, length, LINE - 8));
        svg.append(text((int) (LABELS + length + 6), y + 16, "label",
            String.format(Locale.ROOT, bar.value() >= 100 ? "%,.0f" : "%.1f", bar.value())));
        y += LINE;
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
        <style>
        text { font: 13px sans-serif; fill: #57606a } .title { font-weight: bold }
        .ours { fill: #1a7f64 } .other { fill: #9aa4ae }
        @media (prefers-color-scheme: dark) { text { fill: #adbac7 } .ours { fill: #3fb68b } .other { fill: #606b76 } }
        </style>
        %3$s</svg>
        """.formatted(WIDTH, y + 8, svg);
  }

  private static String text(int x, int y, String style, String text) {
    return "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(style, x, y, text.replace("&", "&amp;"));
  }
}
