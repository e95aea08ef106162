package dev.dossier.local.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.domain.paper.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CuttingTest {

    private final BufferedImage page = new BufferedImage(1000, 800, BufferedImage.TYPE_INT_RGB);

    @Test
    void a_place_is_cut_with_a_rim_and_made_small() throws IOException {
        BufferedImage cut = picture(Cutting.of(page, Optional.of(new Box(100, 100, 900, 140)), Optional.empty()));
        assertThat(cut.getWidth()).isEqualTo(520);
        assertThat(cut.getHeight()).isEqualTo(50);
    }

    @Test
    void a_place_outside_the_page_gives_no_picture() {
        assertThat(Cutting.of(page, Optional.of(new Box(2000, 0, 2100, 10)), Optional.empty()))
                .isEmpty();
        assertThat(Cutting.of(page, Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void a_reading_from_far_away_does_not_widen_the_picture() throws IOException {
        Box expected = new Box(100, 100, 200, 140);
        BufferedImage cut = picture(Cutting.of(page, Optional.of(expected), Optional.of(new Box(100, 700, 200, 740))));
        assertThat(cut.getHeight()).isEqualTo(80);
    }

    private static BufferedImage picture(Optional<String> uri) throws IOException {
        String coded = uri.orElseThrow().substring("data:image/jpeg;base64,".length());
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(coded)));
    }
}
