package dev.dossier.reading.intake;

import dev.dossier.domain.casefile.UnreadableUpload;
import dev.dossier.domain.casefile.UploadProblem;

/** The reasons for which a file as a whole is refused, each with a stable code and advice that says what to do. */
public enum Refusals {
    EMPTY("unreadable-empty", "This file is empty. Scan or save it again."),
    FORMAT("unreadable-format", "This file is of no kind that can be read. Send a PDF, JPEG, PNG or TIFF."),
    HEIC("unreadable-heic", "This is an iPhone picture (HEIC). Send it as JPEG: Settings, Camera, Most Compatible."),
    JPEG_2000("unreadable-jpeg2000", "This is a JPEG 2000 picture. Save it as JPEG, PNG or PDF and send it again."),
    OFFICE("unreadable-office", "This is an office document or archive. Save or print it as PDF and send that."),
    ENCRYPTED("unreadable-encrypted", "This PDF asks for a password. Save it without one and send it again."),
    CORRUPT("unreadable-corrupt", "This file is damaged. Save or scan it again."),
    DYNAMIC_FORM(
            "unreadable-dynamic-form",
            "This PDF shows its form only in Adobe Reader. Open it there, print it to PDF, and send that."),
    PORTFOLIO(
            "unreadable-portfolio",
            "This PDF is a folder of other files. Open it in Adobe Reader, save each file, and send those."),
    NO_PAGES("unreadable-no-pages", "This file holds no page. Save or scan it again."),
    TOO_LARGE("unreadable-too-large", "This file is too large. Split it, or scan at 300 dots per inch."),
    TOO_MANY_PAGES("unreadable-too-many-pages", "This file has too many pages. Split it and send the parts.");

    private final String code;
    private final String advice;

    Refusals(String code, String advice) {
        this.code = code;
        this.advice = advice;
    }

    public String code() {
        return code;
    }

    public UnreadableUpload asFailure() {
        return new UnreadableUpload(new UploadProblem(code, advice));
    }
}
