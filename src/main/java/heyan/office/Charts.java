package heyan.office;

import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;
import org.knowm.xchart.internal.chartpart.IChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Charts as SVG, in the console's colours and font, which is drawn as outlines; what a chart says stands in a table beside it. */
@Component
class Charts {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 300;
    private static final int TEXT = 13;
    /** Pixels that a label needs; below what any chart here has, so that none is left out. */
    private static final int LABEL = 14;
    /** So many labels stand level under their bars, with their numbers. */
    private static final int FEW = 6;

    private static final double WHOLE = 100;

    private static final Color INK = new Color(0x1c2733);
    private static final Color LINE = new Color(0xdde1e6);
    private static final Color ACCENT = new Color(0x17496d);
    private static final Color REST = new Color(0x7a94a8);

    private final ChartFont font;

    Charts(ChartFont font) {
        this.font = font;
    }

    /** One bar: what it is called and how long it is. */
    record Bar(String name, double value) {
        private static final int LONGEST = 9;

        private String numbered() {
            return name + "  " + NumberFormat.getIntegerInstance(Locale.ROOT).format(value);
        }

        /** Short enough to stand aslant under a bar. */
        private String shortName() {
            return name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
        }
    }

    /** Bars from left to right, the first at the top. */
    byte[] across(List<Bar> bars) {
        HorizontalBarChart chart =
                new HorizontalBarChartBuilder().width(WIDTH).height(HEIGHT).build();
        style(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(0.62).setLabelsVisible(false);
        chart.getStyler().setPlotGridLinesVisible(false);
        chart.getStyler().setYAxisTickMarkSpacingHint(LABEL).setXAxisTickMarkSpacingHint(LABEL);
        chart.getStyler().setXAxisTicksVisible(false);
        chart.getStyler().setXAxisMin(0.0).setXAxisMax(top(bars));
        List<Bar> drawn = some(bars);
        chart.addSeries(
                        "claims",
                        drawn.stream().map(Bar::value).toList(),
                        drawn.stream().map(Bar::numbered).toList())
                .setFillColor(ACCENT);
        return svg(chart);
    }

    /** Bars side by side. */
    byte[] upright(List<Bar> bars) {
        CategoryChart chart = category();
        chart.getStyler().setYAxisDecimalPattern("#,##0").setYAxisMin(0.0).setYAxisMax(top(bars));
        add(chart, "claims", some(bars), bars.size() <= FEW ? Bar::numbered : Bar::shortName, ACCENT);
        return svg(chart);
    }

    /** Bars side by side of what goes from 0 to 100 per cent. */
    byte[] percent(List<Bar> bars) {
        CategoryChart chart = category();
        chart.getStyler().setYAxisDecimalPattern("0'%'").setYAxisMin(0.0).setYAxisMax(WHOLE);
        add(chart, "rate", some(bars), bars.size() <= FEW ? bar -> bar.numbered() + "%" : Bar::shortName, ACCENT);
        return svg(chart);
    }

    /** Bars in two parts, the second upon the first. */
    byte[] stacked(String lower, List<Bar> first, String upper, List<Bar> second) {
        CategoryChart chart = category();
        chart.getStyler().setStacked(true);
        chart.getStyler().setXAxisTickMarkSpacingHint(LABEL);
        chart.getStyler().setYAxisDecimalPattern("#,##0").setYAxisMin(0.0);
        chart.getStyler().setLegendVisible(true).setLegendPosition(LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(org.knowm.xchart.style.Styler.LegendLayout.Horizontal);
        add(chart, lower, some(first), Bar::shortName, ACCENT);
        add(chart, upper, some(second), Bar::shortName, REST);
        return svg(chart);
    }

    /** A line through points of equal distance. */
    byte[] line(List<Bar> points) {
        CategoryChart chart = category();
        chart.getStyler().setDefaultSeriesRenderStyle(CategorySeriesRenderStyle.Line);
        chart.getStyler().setYAxisDecimalPattern("#,##0").setYAxisMin(0.0).setYAxisMax(top(points));
        CategorySeries series = add(chart, "open", some(points), Bar::name, ACCENT);
        series.setLineColor(ACCENT);
        series.setLineStyle(new BasicStroke(2.5f));
        series.setMarker(SeriesMarkers.CIRCLE);
        series.setMarkerColor(ACCENT);
        return svg(chart);
    }

    private CategoryChart category() {
        CategoryChart chart =
                new CategoryChartBuilder().width(WIDTH).height(HEIGHT).build();
        style(chart.getStyler());
        chart.getStyler().setAvailableSpaceFill(0.6).setLabelsVisible(false);
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
        return chart;
    }

    private static CategorySeries add(
            CategoryChart chart, String name, List<Bar> bars, Function<Bar, String> label, Color colour) {
        chart.getStyler().setXAxisLabelRotation(bars.size() <= FEW ? 0 : 45);
        CategorySeries series = chart.addSeries(
                name,
                bars.stream().map(label).toList(),
                bars.stream().map(Bar::value).toList());
        series.setFillColor(colour);
        return series;
    }

    /** A chart needs something to draw: one bar of no length stands for none. */
    private static List<Bar> some(List<Bar> bars) {
        return bars.isEmpty() ? List.of(new Bar("—", 0)) : bars;
    }

    private void style(AxesChartStyler styler) {
        styler.setChartTitleVisible(false).setLegendVisible(false).setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE).setPlotBorderVisible(false).setChartPadding(8);
        styler.setChartFontColor(INK).setLegendFont(font.regular(TEXT)).setLegendBorderColor(Color.WHITE);
        styler.setAxisTickLabelsFont(font.regular(TEXT))
                .setAxisTickLabelsColor(INK)
                .setPlotGridLinesColor(LINE);
        styler.setPlotGridLinesStroke(new BasicStroke(1f)).setAxisTickMarksColor(LINE);
        styler.setAxisTicksLineVisible(false).setAxisTicksMarksVisible(false);
        styler.setAxisTitlesVisible(false);
    }

    /** Room for the number above the longest bar; never an empty axis. */
    private static double top(List<Bar> bars) {
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        return Math.max(4, Math.ceil(longest * 1.12));
    }

    /** A drawn chart as a page's picture, kept by nobody. */
    static ResponseEntity<byte[]> answer(byte[] chart) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .cacheControl(CacheControl.noStore())
                .body(chart);
    }

    private static byte[] svg(IChart chart) {
        try {
            return ChartEncoder.getBytes(chart, "svg");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
