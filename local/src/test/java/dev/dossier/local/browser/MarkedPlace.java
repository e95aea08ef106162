package dev.dossier.local.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * The place that the review screen marks on a page.
 *
 * @param page what the picture is called
 * @param edges of the frame: left, top, right, bottom in pixels of the page as scanned
 * @param scale pixels of the screen for each pixel of the page
 * @param shown true if the whole frame is in sight
 */
record MarkedPlace(String page, List<Double> edges, double scale, boolean shown) {

    /** The frame is drawn this far outside the value, in pixels of the screen, its own width included. */
    private static final double MARGIN = 6;

    private static final String FRAME = ".dossier-stage .dossier-mark:not(.dossier-mark-faint)";

    static MarkedPlace on(Tab tab) throws InterruptedException {
        tab.await("a marked place", "document.querySelector('" + FRAME + "')");
        JsonNode seen = tab.look("""
                (() => {
                  const stage = document.querySelector('.dossier-stage').getBoundingClientRect();
                  const image = document.querySelector('.dossier-stage img');
                  const page = image.getBoundingClientRect();
                  const mark = document.querySelector('%s').getBoundingClientRect();
                  return {
                    page: image.alt,
                    scale: page.width / image.naturalWidth,
                    edges: [mark.left - page.left, mark.top - page.top,
                      mark.right - page.left, mark.bottom - page.top],
                    shown: mark.left >= stage.left && mark.right <= stage.right
                      && mark.top >= stage.top && mark.bottom <= stage.bottom,
                  };
                })()""".formatted(FRAME));
        double scale = seen.path("scale").asDouble();
        JsonNode edges = seen.path("edges");
        return new MarkedPlace(
                seen.path("page").asText(),
                List.of(
                        (edges.path(0).asDouble() + MARGIN) / scale,
                        (edges.path(1).asDouble() + MARGIN) / scale,
                        (edges.path(2).asDouble() - MARGIN) / scale,
                        (edges.path(3).asDouble() - MARGIN) / scale),
                scale,
                seen.path("shown").asBoolean());
    }

    /** True if the frame stands round {@code box} to a pixel of the screen. */
    boolean isRound(List<Integer> box) {
        for (int i = 0; i < 4; i++) {
            if (Math.abs(edges.get(i) - box.get(i)) * scale > 1) {
                return false;
            }
        }
        return true;
    }
}
