package dev.dossier.reading.field;

import dev.dossier.domain.paper.Box;
import java.util.List;

/** How labels and values lie to one another on a level page. */
final class Layout {

    private Layout() {}

    /** How far a run stands from where the value of {@code label} would be; 4 and more is elsewhere. */
    static double distance(Label label, Box value) {
        Box box = label.box();
        double height = Math.max(8, Math.max(box.height(), Math.min(1.6 * box.height(), value.height())));
        double middle = (value.top() + value.bottom()) / 2.0;
        double own = (box.top() + box.bottom()) / 2.0;
        boolean beside = Math.abs(middle - own) < 0.7 * height && value.left() >= box.right() - height;
        if (beside) {
            return 0.5 + 0.12 * Math.max(0, value.left() - box.right()) / height;
        }
        double down = (value.top() - box.bottom()) / height;
        boolean below = down > -0.6 && down < 2.6 && middle > box.bottom();
        double aside = Math.max(0, Math.max(box.left() - value.left(), value.left() - box.right())) / height;
        double shift = Math.abs(value.left() - box.left()) / height;
        if (below && aside < 3) {
            return 0.4 + 0.5 * Math.max(0, down) + 0.08 * shift + 0.5 * aside;
        }
        return 9;
    }

    static boolean sameRow(Box one, Box other) {
        int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return shared > 0.4 * Math.min(one.height(), other.height());
    }

    /** Where the characters {@code from} to {@code to} of {@code letters} stand in a box. */
    static Box share(Box box, int from, int to, int letters) {
        double letter = (double) box.width() / letters;
        int left = box.left() + (int) Math.round(from * letter);
        int right = box.left() + (int) Math.round(to * letter);
        return new Box(left, box.top(), Math.max(left, right), box.bottom());
    }

    static Box box(List<Token> tokens) {
        return tokens.stream().map(Token::box).reduce(Box::union).orElseThrow();
    }
}
