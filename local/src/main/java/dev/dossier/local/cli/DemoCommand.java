package dev.dossier.local.cli;

import dev.dossier.local.demo.Demo;
import dev.dossier.local.office.Screen;
import dev.dossier.local.runtime.LocalSettings;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows Dossier at work on made-up cases. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Draws the scans of three made-up cases, reads and checks them, and serves the console. Case one is complete"
                    + " and is packaged by itself; case two waits for a reviewer; case three lacks a marriage"
                    + " certificate, which lies ready to be uploaded.",
            "It works in the folder demo of the home, which it empties first."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dossier demo           then open the link it prints",
            "  dossier demo --once    plays reviewer and late upload, verifies, and ends"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything happened as it should",
            "1:something did not; the output says what",
            "3:something that Dossier needs is away or broken"
        })
final class DemoCommand implements Callable<Integer> {

    private final Screen screen;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Option(names = "--once", description = "Play every part, say whether all went as it should, and end.")
    private boolean once;

    @Option(names = "--port", defaultValue = "0", description = "The port of the console; otherwise any that is free.")
    private int port;

    DemoCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ServeCommand.requirePort(port);
        return (once ? demo().playOut() : demo().serve()).code();
    }

    private Demo demo() throws IOException {
        LocalSettings settings = home.settings();
        return new Demo(screen, new LocalSettings(settings.home().resolve("demo"), settings.settings()), port);
    }
}
