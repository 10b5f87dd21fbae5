package io.liverig.tool.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworksTests {
    private static Cli networks(Object... more) {
        Object[] first = {"networks", Cli.EXAMPLE, "--page", Cli.ALICE};
        Object[] args = new Object[first.length + more.length];
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Cli.run(args);
    }

    @Test
    void theExampleIsShownOnThreeNetworksSideBySide() {
        Cli cli = networks(
                "--scenario",
                Cli.HOME.resolve("js/examples/video-call.networks.json"),
                "--on",
                "wifi",
                "--on",
                "4g",
                "--on",
                "4g:5s,tunnel:8s,4g");
        assertEquals(0, cli.exit(), cli.err());
        List<String> lines = cli.out().lines().toList();
        assertTrue(lines.get(1).matches(" +time +wifi +4g +4g:5s,tunnel:8s,4g"), lines.get(1));
        int third = lines.get(1).indexOf("4g:5s");
        List<String> tunnel = lines.stream()
                .filter(line -> line.length() > third)
                .map(line -> line.substring(third))
                .toList();
        assertEquals(3, tunnel.stream().filter(cell -> cell.contains(" 1102 ")).count());
        assertEquals(3, lines.stream().filter(line -> line.contains(" 1102 ")).count());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("   0.100  pusher#pusher 1001")), cli.out());
        assertTrue(tunnel.contains("pusher#pusher 0+0 kbps 0 fps 0x0 q6"), cli.out());
    }

    @Test
    void aColumnHasToBeNamed() {
        assertEquals(2, networks().exit());
        assertEquals(2, networks("--on", "modem").exit());
    }
}
