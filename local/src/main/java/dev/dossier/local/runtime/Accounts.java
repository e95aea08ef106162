package dev.dossier.local.runtime;

/** The account of whoever runs this process, as it stands in the audit trail. */
public final class Accounts {

    private Accounts() {}

    public static String ofProcess() {
        String account = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9@._-]", "-");
        return account.matches("[A-Za-z0-9].{0,99}") ? account : "local";
    }
}
