package dev.dossier.reading.barcode;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.pdf417.PDF417Reader;
import com.google.zxing.qrcode.QRCodeReader;
import dev.dossier.domain.paper.Box;
import dev.dossier.reading.barcode.Barcode.Kind;
import dev.dossier.reading.barcode.Textures.Place;
import dev.dossier.reading.image.Gray;
import dev.dossier.reading.image.Homography;
import dev.dossier.reading.image.Scaling;
import dev.dossier.reading.image.Warp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the barcodes of a page: places that look like one are tried in several ways until one succeeds. */
public final class BarcodeReader {

    /** After so many pixels, a quarter of a second or so, a place is given up; a clock would give up sooner on a busy machine. */
    private static final long PATIENCE = 6_000_000;

    /** After so many pixels no further place of a page is looked at. */
    private static final long PATIENCE_IN_ALL = 12_000_000;

    /** Larger places are looked at in this size first; the bars of a code are wide there. */
    private static final double LARGE = 1600;

    /** So many ways are tried on places that are hardly barcodes. */
    private static final int GLANCE = 2;

    /** A picture with fewer pixels is one place as a whole. */
    private static final int SMALL = 500_000;

    private static final Map<DecodeHintType, Object> HARDER = Map.of(DecodeHintType.TRY_HARDER, true);

    /** The ways to look at a place, likeliest first: size, tilt in degrees, and whether light is taken as uneven. */
    private record Way(double scale, double tilt, boolean uneven) {}

    private static final List<Way> WAYS = List.of(
            new Way(1, 0, true),
            new Way(1, 0, false),
            new Way(0.5, 0, true),
            new Way(2, 0, true),
            new Way(0.75, 0, false),
            new Way(1.5, 0, false),
            new Way(1, 4, true),
            new Way(1, -4, true),
            new Way(2, 0, false),
            new Way(1, 9, true),
            new Way(1, -9, true),
            new Way(0.5, 0, false),
            new Way(1, 15, false),
            new Way(1, -15, false));

    private BarcodeReader() {}

    /** The barcodes of {@code page}, each once. Every place gets a glance before any gets a long look. */
    public static List<Barcode> read(Gray page) {
        boolean small = (long) page.width() * page.height() <= SMALL;
        Box whole = new Box(0, 0, page.width(), page.height());
        List<Place> places = Textures.of(page);
        if (small) {
            places = List.of(new Place(whole, places.stream().anyMatch(Place::dense)));
        }
        List<Barcode> found = new ArrayList<>();
        long left = PATIENCE_IN_ALL;
        for (Place place : places) {
            if (left > 0) {
                left -= look(page, place, WAYS.subList(0, GLANCE), found);
            }
        }
        for (Place place : places) {
            boolean settled = found.stream().anyMatch(code -> code.box().overlap(place.box()) > 0);
            if (place.dense() && !settled && left > 0) {
                left -= look(page, place, WAYS.subList(GLANCE, WAYS.size()), found);
            }
        }
        return found;
    }

    /** Adds what is seen at a place to what was found, and returns how many pixels were looked at. */
    private static long look(Gray page, Place likely, List<Way> ways, List<Barcode> found) {
        boolean most = 2 * likely.box().area() > (long) page.width() * page.height();
        Box place = most ? new Box(0, 0, page.width(), page.height()) : likely.box();
        Look look = inside(page.crop(place.left(), place.top(), place.right(), place.bottom()), ways);
        look.code()
                .map(code -> new Barcode(code.kind(), code.text(), code.box().moved(place.left(), place.top())))
                .filter(code -> found.stream().noneMatch(other -> other.box().overlap(code.box()) > 0))
                .ifPresent(found::add);
        return look.pixels();
    }

    /** What was seen, and how many pixels were looked at for it. */
    private record Look(Optional<Barcode> code, long pixels) {}

    private static Look inside(Gray part, List<Way> ways) {
        long looked = 0;
        boolean square = part.width() < 2.5 * part.height() && part.height() < 2.5 * part.width();
        double base = Math.min(1, LARGE / Math.max(part.width(), part.height()));
        for (Way likely : ways) {
            Way way = new Way(base * likely.scale(), likely.tilt(), likely.uneven());
            Gray seen = way.scale() == 1 ? part : Scaling.by(part, way.scale());
            Gray level = way.tilt() == 0 ? seen : tilted(seen, way.tilt());
            for (Kind kind : square ? List.of(Kind.QR, Kind.PDF417) : List.of(Kind.PDF417)) {
                if (kind == Kind.QR && way.tilt() != 0) {
                    continue; // finder patterns are found at any tilt
                }
                Optional<Barcode> code = decoded(kind, level, way, part);
                looked += (long) level.width() * level.height();
                if (code.isPresent()) {
                    return new Look(code, looked);
                }
            }
            if (looked > PATIENCE) {
                break;
            }
        }
        return new Look(Optional.empty(), looked);
    }

    private static Gray tilted(Gray picture, double degrees) {
        double x = picture.width() / 2.0;
        double y = picture.height() / 2.0;
        Homography turn = Homography.turnedAbout(x, y, degrees).afterMove(-x, -y);
        return Warp.linear(picture, picture.width(), picture.height(), turn);
    }

    private static Optional<Barcode> decoded(Kind kind, Gray seen, Way way, Gray part) {
        LuminanceSource light = new PlanarYUVLuminanceSource(
                seen.pixels(), seen.width(), seen.height(), 0, 0, seen.width(), seen.height(), false);
        BinaryBitmap bits =
                new BinaryBitmap(way.uneven() ? new HybridBinarizer(light) : new GlobalHistogramBinarizer(light));
        Reader reader = kind == Kind.PDF417 ? new PDF417Reader() : new QRCodeReader();
        try {
            Result result = reader.decode(bits, HARDER);
            return result.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(new Barcode(kind, result.getText(), box(result, way, part)));
        } catch (ReaderException | RuntimeException e) { // noise that looks like a code trips the decoder now and then
            return Optional.empty();
        }
    }

    /** Around the corners of the code; around the whole place where it was tilted. */
    private static Box box(Result result, Way way, Gray part) {
        Box whole = new Box(0, 0, part.width(), part.height());
        List<ResultPoint> corners =
                Arrays.stream(result.getResultPoints()).filter(Objects::nonNull).toList();
        if (way.tilt() != 0 || corners.size() < 3) {
            return whole;
        }
        int left = whole.right();
        int top = whole.bottom();
        int right = 0;
        int bottom = 0;
        for (ResultPoint corner : corners) {
            int x = Math.clamp(Math.round(corner.getX() / way.scale()), 0, whole.right());
            int y = Math.clamp(Math.round(corner.getY() / way.scale()), 0, whole.bottom());
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
        }
        return new Box(left, top, Math.max(left + 1, right), Math.max(top + 1, bottom));
    }
}
