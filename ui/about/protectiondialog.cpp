#include "ui/about/protectiondialog.h"

namespace malar {
namespace {

/// The paragraphs under a heading; the promises are those of core/store/README.md.
struct Section {
    const char *heading;
    std::initializer_list<const char *> paragraphs;
};

const Section sections[]{
    {QT_TRANSLATE_NOOP("malar::ProtectionDialog", "What is protected"),
     {QT_TRANSLATE_NOOP(
          "malar::ProtectionDialog",
          "A stolen computer, disk, backup or copy: nobody reads the file of a registry without "
          "the passphrase of one of its users or the recovery key. Each guess at a passphrase "
          "takes half a second and 256 MiB of memory. Not even the names or the number of its "
          "users can be read."),
      QT_TRANSLATE_NOOP(
          "malar::ProtectionDialog",
          "Nothing lies beside it in clear: what is typed and not yet saved, thumbnails and what "
          "the database needs while it works are in the sealed file too."),
      QT_TRANSLATE_NOOP(
          "malar::ProtectionDialog",
          "A crash or a power failure takes nothing that was saved. A part of the file that was "
          "changed, cut off or put back is noticed when it is read."),
      QT_TRANSLATE_NOOP("malar::ProtectionDialog",
                        "Names, hospital numbers, birth dates and contacts cannot be read by an analyst, not "
                        "with another program either: analysts have no key to them."),
      QT_TRANSLATE_NOOP(
          "malar::ProtectionDialog",
          "The history says who has changed, seen, printed or exported what, when and where. A "
          "row that was changed or taken out is found by the check of the registry. Its number "
          "and digits in the footer of a print tell later whether a history has grown from that "
          "one."),
      QT_TRANSLATE_NOOP("malar::ProtectionDialog",
                        "A signature is made with a key that only the passphrase of the signer opens: an "
                        "administrator cannot sign for somebody else.")}},
    {QT_TRANSLATE_NOOP("malar::ProtectionDialog", "What is not"),
     {QT_TRANSLATE_NOOP(
          "malar::ProtectionDialog",
          "While a registry is open, whoever sits at the computer sees it, and malicious programs "
          "that run under your account can read it. Lock it when you leave (Ctrl+L); it locks "
          "itself after a few minutes, with the screen and when the computer sleeps."),
      QT_TRANSLATE_NOOP(
          "malar::ProtectionDialog",
          "What is exported, printed or saved unencrypted has left the registry. Exports have no "
          "identities unless somebody asks for them, and each is a row of the history."),
      QT_TRANSLATE_NOOP("malar::ProtectionDialog",
                        "Old copies: whoever was removed, or knows a former passphrase, can still read the "
                        "copies of then that they kept."),
      QT_TRANSLATE_NOOP("malar::ProtectionDialog",
                        "Only identities are sealed against a role. That data entry changes no settings, for "
                        "instance, is the program's doing, not that of a key. An administrator can read "
                        "everything."),
      QT_TRANSLATE_NOOP(
          "malar::ProtectionDialog",
          "Whoever may write to the folder can delete the file, or put an older whole copy in its "
          "place. Keep backups in another place; this computer says when a registry is older than "
          "the one it saw last."),
      QT_TRANSLATE_NOOP(
          "malar::ProtectionDialog",
          "If every passphrase and the recovery key are lost, the data are lost. Nobody can bring "
          "them back."),
      QT_TRANSLATE_NOOP(
          "malar::ProtectionDialog",
          "After locking, neither passphrases nor keys are in the memory of the computer; names "
          "that were on the screen may be, until it is used again. The encryption of the disk "
          "and the lock of the screen are still needed.")}},
};

} // namespace

ProtectionDialog::ProtectionDialog(QWidget *parent)
    : HelpDialog(tr("What Malar protects against, and what not"), parent)
{
    for (const Section &section : sections) {
        addHeading(tr(section.heading));
        for (const char *paragraph : section.paragraphs)
            addParagraph(tr(paragraph));
    }
}

} // namespace malar
