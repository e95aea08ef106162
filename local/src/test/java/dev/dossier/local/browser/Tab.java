package dev.dossier.local.browser;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dossier.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A tab and the hand of the person before it: real mouse, real keys, files dragged in from the desktop. */
final class Tab {

    /** How long something may take to show, on a machine that has other work. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** What can be clicked and says {@code text}, or begins with it. */
    private static final String CLICKABLE = """
            (text => {
              const said = e => [e.getAttribute('aria-label') ?? '', e.innerText.trim().replace(/\\s+/g, ' ')];
              const there = [...document.querySelectorAll('a, button, [role=tab], [role=button], [role=menuitem]')]
                .filter(e => e.getClientRects().length > 0 && !e.disabled && e.getAttribute('aria-disabled') !== 'true');
              return there.find(e => said(e).includes(text)) ?? there.find(e => said(e).some(s => s.startsWith(text)));
            })""";

    private final DevTools tools;
    private final String session;

    Tab(DevTools tools, String session, int width, int height) {
        this.tools = tools;
        this.session = session;
        ask("Page.enable", Map.of());
        ask("Runtime.enable", Map.of());
        ask("Log.enable", Map.of());
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private JsonNode ask(String method, Map<String, ?> parameters) {
        return tools.ask(session, method, parameters);
    }

    void open(String address) throws InterruptedException {
        ask("Page.navigate", Map.of("url", address));
        await("the page to load", "document.readyState === 'complete' && location.protocol.startsWith('http')");
    }

    /** What a JavaScript expression comes to. */
    JsonNode look(String expression) {
        JsonNode seen = ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (seen.has("exceptionDetails")) {
            throw new IllegalArgumentException(
                    seen.path("exceptionDetails")
                                    .path("exception")
                                    .path("description")
                                    .asText() + " in " + expression);
        }
        return seen.path("result").path("value");
    }

    /** All that can be read on the page. */
    String text() {
        return look("document.body?.innerText ?? ''").asText();
    }

    /** Waits until a JavaScript expression is true. */
    void await(String what, String expression) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds(expression)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited for " + what + " and saw:\n" + text());
            }
            TimeUnit.MILLISECONDS.sleep(40);
        }
    }

    private boolean holds(String expression) {
        try {
            return look("Boolean(" + expression + ")").asBoolean();
        } catch (IllegalStateException e) {
            return false; // between two pages there is nothing to look at
        }
    }

    void awaitText(String text) throws InterruptedException {
        await("the words: " + text, "document.body?.innerText.includes(" + Json.line(text) + ")");
    }

    void click(String text) throws InterruptedException {
        String element = CLICKABLE + "(" + Json.line(text) + ")";
        await("something to click: " + text, element);
        JsonNode at = look("""
                (e => { e.scrollIntoView({block: 'center', behavior: 'instant'});
                  const r = e.getBoundingClientRect();
                  return {x: r.x + r.width / 2, y: r.y + r.height / 2} })(%s)""".formatted(element));
        for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            ask(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.path("x").asDouble(),
                            "y",
                            at.path("y").asDouble(),
                            "button",
                            type.equals("mouseMoved") ? "none" : "left",
                            "clickCount",
                            1));
        }
    }

    /** Presses a key by its name, as in {@code a}, {@code ?} or {@code Enter}. */
    void press(String key) {
        press(key, 0);
    }

    /** Presses a key together with Ctrl. */
    void pressWithCtrl(String key) {
        press(key, 2);
    }

    private void press(String key, int modifiers) {
        int code = switch (key) {
            case "Enter" -> 13;
            case "Escape" -> 27;
            default -> Character.toUpperCase(key.charAt(0));
        };
        String text = key.equals("Enter") ? "\r" : key;
        boolean writes = modifiers == 0 && !key.equals("Escape");
        Map<String, Object> down = Map.of("key", key, "windowsVirtualKeyCode", code, "modifiers", modifiers);
        ask("Input.dispatchKeyEvent", writes ? with(down, "keyDown", text) : with(down, "rawKeyDown", ""));
        ask("Input.dispatchKeyEvent", with(down, "keyUp", ""));
    }

    private static Map<String, Object> with(Map<String, Object> key, String type, String text) {
        Map<String, Object> event = new HashMap<>(key);
        event.put("type", type);
        if (!text.isEmpty()) {
            event.put("text", text);
        }
        return event;
    }

    /** Types into what has the focus, in place of what stands there. */
    void type(String text) {
        look("document.activeElement.select()");
        ask("Input.insertText", Map.of("text", text));
    }

    /** Drags files from the desktop onto where {@code words} stand, and lets go. */
    void drop(String words, List<Path> files) throws InterruptedException {
        awaitText(words);
        String element = "[...document.querySelectorAll('div, p, span')].filter(e => e.innerText?.includes("
                + Json.line(words) + ")).at(-1)";
        JsonNode at = look("""
                (e => { e.scrollIntoView({block: 'center', behavior: 'instant'});
                  const r = e.getBoundingClientRect();
                  return {x: r.x + r.width / 2, y: r.y + r.height / 2} })(%s)""".formatted(element));
        Map<String, Object> data = Map.of(
                "items", List.of(),
                "files", files.stream().map(Path::toString).toList(),
                "dragOperationsMask", 1);
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            ask(
                    "Input.dispatchDragEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.path("x").asDouble(),
                            "y",
                            at.path("y").asDouble(),
                            "data",
                            data));
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    void photograph(Path png) throws IOException {
        JsonNode taken = ask("Page.captureScreenshot", Map.of("format", "png"));
        Files.write(png, Base64.getDecoder().decode(taken.path("data").asText()));
    }

    /** What the page complained about: exceptions, refused scripts and styles, requests that failed. */
    Stream<String> complaints() {
        return tools.events().stream()
                .filter(event -> event.path("sessionId").asText().equals(session))
                .filter(event -> event.path("method").asText().equals("Runtime.exceptionThrown")
                        || (event.path("method").asText().equals("Log.entryAdded")
                                && event.path("params")
                                        .path("entry")
                                        .path("level")
                                        .asText()
                                        .equals("error")))
                .map(event -> event.path("params").toString());
    }
}
